/// The wording of a kind of letter: ours, or what an agency made of it. There is none that was not
/// checked.
package struct LetterTemplate: Sendable, Equatable {
  package let kind: LetterKind
  /// As the officer edits it.
  package let text: String
  let tokens: [TemplateToken]

  /// Takes an agency's own wording.
  ///
  /// - Throws: `LetterError.faultyTemplate`.
  package init(_ text: String, for kind: LetterKind) throws(LetterError) {
    let faults = Self.check(text, for: kind)
    guard faults.isEmpty else { throw .faultyTemplate(faults) }
    self.init(checked: text, for: kind)
  }

  /// What keeps a text from being a template of the kind, in the order of its lines.
  package static func check(_ text: String, for kind: LetterKind) -> [TemplateFault] {
    TemplateCheck(text, for: kind).faults
  }

  /// The tags that a text names, wherever and however.
  package static func tags(in text: String) -> Set<LetterTag> {
    Set(
      TemplateToken.scan(text).compactMap { token in
        switch token.content {
        case .variable(let name), .section(let name), .inverted(let name): LetterTag(name: name)
        case .text, .end, .comment, .unsupported, .unclosed: nil
        }
      })
  }

  /// Our wording, which a test keeps faultless.
  package static func standard(for kind: LetterKind) -> LetterTemplate {
    LetterTemplate(checked: LetterWording.text(for: kind), for: kind)
  }

  private init(checked text: String, for kind: LetterKind) {
    self.kind = kind
    self.text = text
    tokens = TemplateToken.scan(text)
  }
}
