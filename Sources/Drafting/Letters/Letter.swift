package import Documents

/// One paper of a case: its kind, what the case says, what the law says, and the wording.
///
/// A letter that exists can be written: what it needs has been looked for.
package struct Letter: Sendable, Equatable {
  package let kind: LetterKind
  package let fields: LetterFields
  package let occasion: LetterOccasion
  package let template: LetterTemplate
  private let values: [LetterTag: String]

  package static let formats: [FileFormat] = [.docx, .pdf, .html]

  /// `template`: an agency's wording of this kind; nil for ours.
  package init(
    _ kind: LetterKind, fields: LetterFields, occasion: LetterOccasion,
    template: LetterTemplate? = nil
  ) throws(LetterError) {
    let template = template ?? .standard(for: kind)
    guard template.kind == kind else { throw .wrongTemplate(kind) }
    var values: [LetterTag: String] = [:]
    for field in LetterField.allCases { values[.field(field)] = fields[field] }
    let law = LetterLaw(kind: kind, occasion: occasion)
    for (part, text) in try law.parts() { values[.part(part)] = text }
    let missing = (kind.compulsoryTags + law.ownTags).filter { values[$0] == nil }
    guard missing.isEmpty else { throw .missing(missing) }
    try law.check(fields)
    self.kind = kind
    self.fields = fields
    self.occasion = occasion
    self.template = template
    self.values = values
  }

  package var manuscript: Manuscript {
    LetterManuscript(FilledLine.lines(template.tokens, values: values), isForm: kind.isForm)
      .manuscript
  }

  /// - Throws: `DocumentError.unknownFormat` for a format that letters do not have.
  package func write(as format: FileFormat) throws -> [UInt8] {
    switch format {
    case .docx: return DocxWriter.write(manuscript)
    case .pdf: return try PDFWriter.write(manuscript)
    case .html: return ManuscriptHTML.write(manuscript)
    case .doc, .xlsx, .json, .csv, .text: throw DocumentError.unknownFormat
    }
  }
}
