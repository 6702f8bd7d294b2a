internal import HTML

/// One thing to agree to or to switch on.
struct Checkbox: Component {
  let field: Field
  let value: String

  init(
    _ name: String, _ label: String, in state: FormState = .empty, value: String = "yes",
    hint: String? = nil, need: Field.Need = .unmarked, id: String? = nil
  ) {
    field = Field(name, label, in: state, hint: hint, need: need, id: id)
    self.value = value
  }

  func write(to html: inout HTMLBuffer) {
    html(.div, .class(field.errors.isEmpty ? "field" : "field has-error")) { html in
      if !field.errors.isEmpty { field.writeError(to: &html) }
      html(.div, .class("choice")) { html in
        html(
          .input,
          attributes: [.type("checkbox"), .value(value)] + field.control + [
            .checked(field.values.contains(value))
          ])
        html(.div, .class("choice-text")) { html in
          field.writeLabel(to: &html)
          field.writeHint(to: &html)
        }
      }
    }
  }
}
