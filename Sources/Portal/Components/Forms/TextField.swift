internal import HTML

/// One line of text. Its kind decides the keyboard of a phone and how wide it is.
struct TextField: Component {
  enum Kind: Sendable {
    case text, name, organisation, email, telephone, postcode, address
    /// 18 signs, the last perhaps an X.
    case identityNumber
    case number, search, code
    case userName, password, newPassword
  }

  let field: Field
  let kind: Kind
  /// 页, 元.
  let unit: String?

  init(
    _ name: String, _ label: String, _ kind: Kind = .text, in state: FormState = .empty,
    hint: String? = nil, need: Field.Need = .required, size: Field.Size = .standard,
    unit: String? = nil, id: String? = nil
  ) {
    field = Field(name, label, in: state, hint: hint, need: need, size: size, id: id)
    self.kind = kind
    self.unit = unit
  }

  func write(to html: inout HTMLBuffer) {
    field.write(to: &html) { html in
      // A password is typed anew.
      let isFilled = kind.type != "password" && !field.value.isEmpty
      let input: [Attribute] =
        [.type(kind.type), .class("control \(kind.width)")] + field.control + kind.aids
        + [.when(isFilled, .value(field.value))]
      if let unit {
        html(.div, .class("with-unit")) { html in
          html(.input, attributes: input)
          html(.span, unit)
        }
      } else {
        html(.input, attributes: input)
      }
    }
  }
}

extension TextField.Kind {
  fileprivate var type: String {
    switch self {
    case .email: "email"
    case .telephone: "tel"
    case .search: "search"
    case .password, .newPassword: "password"
    case .text, .name, .organisation, .postcode, .address, .identityNumber, .number, .code,
      .userName:
      "text"
    }
  }

  fileprivate var width: String {
    switch self {
    case .postcode, .number: "narrow"
    case .name, .telephone, .identityNumber, .code, .userName, .password, .newPassword: "medium"
    case .text, .organisation, .email, .address, .search: "wide"
    }
  }

  /// What lets a browser help: no correcting of numbers and codes, the right keyboard, and what it
  /// has kept of its owner.
  fileprivate var aids: [Attribute] {
    switch self {
    case .text, .search: []
    case .name: [.autocomplete("name")]
    case .organisation: [.autocomplete("organization")]
    case .email: [.autocomplete("email"), .spellcheck(false)]
    case .telephone: [.autocomplete("tel")]
    case .postcode: [.autocomplete("postal-code"), .inputmode("numeric")]
    case .address: [.autocomplete("street-address")]
    case .identityNumber, .code: [.autocomplete("off"), .spellcheck(false)]
    case .number: [.inputmode("numeric"), .autocomplete("off")]
    case .userName: [.autocomplete("username"), .spellcheck(false)]
    case .password: [.autocomplete("current-password")]
    case .newPassword: [.autocomplete("new-password")]
    }
  }
}
