internal import HTML

/// One of several, or any of several. All are on the page, none is hidden in a list.
struct Choices: Component {
  enum Number: Sendable { case one, any }

  struct Option: Sendable {
    var value: String
    var label: String
    var hint: String?
    /// Fields that only this choice asks for; shown with it where the browser can.
    var detail: [any Component]

    init(_ value: String, _ label: String, hint: String? = nil, detail: [any Component] = []) {
      self.value = value
      self.label = label
      self.hint = hint
      self.detail = detail
    }
  }

  let field: Field
  let number: Number
  let options: [Option]
  /// Short answers stand beside one another: 是, 否.
  let isInline: Bool

  init(
    _ name: String, _ label: String, _ number: Number, _ options: [Option],
    in state: FormState = .empty, hint: String? = nil, need: Field.Need = .required,
    size: Field.Size = .standard, isInline: Bool = false, id: String? = nil
  ) {
    field = Field(name, label, in: state, hint: hint, need: need, size: size, id: id)
    self.number = number
    self.options = options
    self.isInline = isInline
  }

  func write(to html: inout HTMLBuffer) {
    field.writeGroup(to: &html) { html in
      html(.div, .class(isInline ? "choices inline" : "choices")) { html in
        for (index, option) in options.enumerated() { write(option, index, &html) }
      }
    }
  }

  /// The first has the field's own id, so that the error summary leads to it.
  private func write(_ option: Option, _ index: Int, _ html: inout HTMLBuffer) {
    let id = index == 0 ? field.id : "\(field.id)-\(index + 1)"
    html(.div, .class("choice")) { html in
      html(
        .input, .type(number == .one ? "radio" : "checkbox"), .id(id), .name(field.name),
        .value(option.value), .checked(field.values.contains(option.value)),
        .when(option.hint != nil, .aria(.describedBy, "\(id)-hint")))
      html(.div, .class("choice-text")) { html in
        html(.label, .for(id), text: option.label)
        if let hint = option.hint { html(.p, .class("hint"), .id("\(id)-hint"), text: hint) }
      }
      if !option.detail.isEmpty {
        html(.div, .class("choice-detail")) { $0(option.detail) }
      }
    }
  }
}
