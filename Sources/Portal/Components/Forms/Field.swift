internal import HTML

/// What every field has, whatever its control: a name, a question, a hint, an error, a value.
struct Field: Sendable {
  enum Need: Sendable {
    case required, optional
    /// Nothing is said: filters, and forms with one field.
    case unmarked
  }

  enum Size: Sendable {
    case standard
    /// The one question of its page: the label is the page's heading.
    case question
  }

  let name: String
  let label: String
  let hint: String?
  let need: Need
  let size: Size
  let values: [String]
  let errors: [String]
  /// Given where a page has two fields of one name.
  let id: String

  init(
    _ name: String, _ label: String, in state: FormState, hint: String? = nil,
    need: Need = .required, size: Size = .standard, id: String? = nil
  ) {
    self.name = name
    self.label = label
    self.hint = hint
    self.need = need
    self.size = size
    self.id = id ?? Self.id(of: name)
    values = state.all(name)
    errors = state.errors(of: name)
  }

  /// Where the error summary leads to.
  static func id(of name: String) -> String { "f-\(name)" }

  var value: String { values.first ?? "" }

  /// The attributes of a control that the label and the messages belong to.
  var control: [Attribute] {
    [.id(id), .name(name)] + described + [.when(need == .required, .required)]
  }

  /// The error first: it is what the reader came back for.
  var described: [Attribute] {
    let messages = [errors.isEmpty ? nil : "\(id)-error", hint.map { _ in "\(id)-hint" }]
      .compactMap { $0 }
    return [
      .when(!errors.isEmpty, .aria(.invalid, "true")),
      .when(!messages.isEmpty, .aria(.describedBy, messages.joined(separator: " "))),
    ]
  }

  /// Label, hint and error, and below them the control.
  func write(to html: inout HTMLBuffer, control: HTMLBuffer.Content) {
    html(.div, .class(boxClass)) { html in
      switch size {
      case .standard: writeLabel(to: &html)
      case .question: html(.h1, .class("question")) { writeLabel(to: &$0) }
      }
      writeHint(to: &html)
      writeError(to: &html)
      control(&html)
    }
  }

  /// The same for several controls that answer one question.
  func writeGroup(to html: inout HTMLBuffer, controls: HTMLBuffer.Content) {
    html(.fieldset, attributes: [.class(boxClass), .id("\(id)-group")] + described) { html in
      html(.legend) { html in
        switch size {
        case .standard: writeName(to: &html, isHeard: true)
        case .question: html(.h1, .class("question")) { writeName(to: &$0, isHeard: true) }
        }
      }
      writeHint(to: &html)
      writeError(to: &html)
      controls(&html)
    }
  }

  private var boxClass: String { errors.isEmpty ? "field" : "field has-error" }

  func writeLabel(to html: inout HTMLBuffer) {
    html(.label, .for(id)) { writeName(to: &$0, isHeard: false) }
  }

  /// `isHeard`: a group has no `required` attribute to be read aloud, so the word is.
  private func writeName(to html: inout HTMLBuffer, isHeard: Bool) {
    html.text(label)
    let word: String
    switch need {
    case .required: word = Words.required
    case .optional: word = Words.optional
    case .unmarked: return
    }
    let isSilent = need == .required && !isHeard
    html(.span, .class("need"), .when(isSilent, .aria(.hidden, "true")), text: word)
  }

  func writeHint(to html: inout HTMLBuffer) {
    if let hint { html(.p, .class("hint"), .id("\(id)-hint"), text: hint) }
  }

  func writeError(to html: inout HTMLBuffer) {
    if errors.isEmpty { return }
    html(.div, .id("\(id)-error")) { html in
      for error in errors {
        html(.p, .class("field-error")) { html in
          Icon.error.write(to: &html)
          html(.span, .class("visually-hidden"), text: Words.errorPrefix)
          html.text(error)
        }
      }
    }
  }
}
