import Documents

/// Lays the filled lines of a template out for paper.
struct LetterManuscript {
  private(set) var manuscript = Manuscript(title: "", blocks: [])
  private var agency: String?
  private var number = ""
  private var attachments: [String] = []
  /// How many the letter lists; the page behind it is the last of them.
  private var listed = 0
  private var table: LetterTable?

  init(_ lines: [FilledLine], isForm: Bool) {
    for line in lines { add(line) }
    close()
    if let agency { manuscript.letterhead = Letterhead(agency: agency, number: number) }
  }

  private mutating func add(_ line: FilledLine) {
    if let row = TemplateRow(line.text), table != nil {
      table?.add(row, of: line)
      return
    }
    let parts = LetterMark.split(line.text)
    let mark = parts.flatMap { LetterMark(rawValue: $0.name) } ?? .body
    let text = line.filled(parts.map(\.rest) ?? line.text).trimmed
    if mark != .attachment { close() }
    switch mark {
    case .agency: agency = text
    case .number: number = text
    case .table: table = LetterTable(widths: TemplateRow.widths(parts?.rest ?? "") ?? [])
    case .pageBreak: manuscript.blocks.append(.pageBreak)
    case .attachment: attachments += text.paragraphs
    case .title:
      if manuscript.title.isEmpty { manuscript.title = text.paragraphs.joined(separator: " ") }
      append(.title, text)
    case .signature: append(.signature, text)
    case .addressee: append(.flush, text)
    case .heading: appendEach(.heading1, text)
    case .body: appendEach(.body, text)
    case .annex:
      append(.attachmentMark, text.isEmpty ? "附件" + (listed > 1 ? "\(listed)" : "") : text)
    case .note: appendEach(.note, text)
    }
  }

  /// Ends a table, and a list of attachments.
  private mutating func close() {
    if let table { manuscript.blocks.append(.table(table.manuscript)) }
    table = nil
    listed += attachments.count
    if attachments.count == 1 {
      append(.soleAttachment, "附件：" + attachments[0])
    } else {
      for (index, name) in attachments.enumerated() {
        append(
          index == 0 ? .attachment : .nextAttachment,
          (index == 0 ? "附件：" : "") + "\(index + 1).\(name)")
      }
    }
    attachments = []
  }

  private mutating func append(_ style: ParagraphStyle, _ text: String) {
    guard !text.isEmpty else { return }
    manuscript.blocks.append(.paragraph(ManuscriptParagraph(style, text)))
  }

  /// A value of several lines is several paragraphs.
  private mutating func appendEach(_ style: ParagraphStyle, _ text: String) {
    for paragraph in text.paragraphs { append(style, paragraph) }
  }
}

extension String {
  /// Its lines, without blank ones and without white space around them.
  fileprivate var paragraphs: [String] {
    split(whereSeparator: \.isNewline).map(\.trimmed).filter { !$0.isEmpty }
  }
}
