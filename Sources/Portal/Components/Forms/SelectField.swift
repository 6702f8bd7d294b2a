internal import HTML

/// One of many: units, people, years. Up to seven, `Choices` are better.
struct SelectField: Component {
  struct Option: Sendable {
    var value: String
    var label: String

    init(_ value: String, _ label: String) {
      self.value = value
      self.label = label
    }
  }

  let field: Field
  let options: [Option]
  /// What stands there before anything is chosen: 请选择, 全部单位; nil takes the first option.
  let blank: String?

  init(
    _ name: String, _ label: String, _ options: [Option], in state: FormState = .empty,
    hint: String? = nil, need: Field.Need = .required, blank: String? = Words.pleaseChoose,
    id: String? = nil
  ) {
    field = Field(name, label, in: state, hint: hint, need: need, id: id)
    self.options = options
    self.blank = blank
  }

  func write(to html: inout HTMLBuffer) {
    field.write(to: &html) { html in
      html(.select, attributes: [.class("control select")] + field.control) { html in
        if let blank { html(.option, .value(""), text: blank) }
        for option in options {
          html(
            .option, .value(option.value), .selected(field.value == option.value),
            text: option.label)
        }
      }
    }
  }
}
