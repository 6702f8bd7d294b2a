internal import HTML

/// Fields that belong together under one heading: 申请人信息.
struct FieldGroup: Component {
  let name: String
  let hint: String?
  let fields: [any Component]

  init(_ name: String, hint: String? = nil, _ fields: [any Component]) {
    self.name = name
    self.hint = hint
    self.fields = fields
  }

  func write(to html: inout HTMLBuffer) {
    html(.fieldset, .class("field-group")) { html in
      html(.legend) { $0(.h2, name) }
      if let hint { html(.p, .class("hint"), text: hint) }
      html(fields)
    }
  }
}
