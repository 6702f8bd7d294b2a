/// What was sent with a form, and what was wrong with it. A form that is shown for the first time
/// has an empty one, or one of what is known already; one that is shown again is filled from what
/// was sent, so nothing typed is lost.
struct FormState: Equatable, Sendable {
  struct FieldError: Equatable, Sendable {
    let field: String
    /// What is wrong and what to do: 请填写姓名.
    let message: String
  }

  var fields: FormFields
  /// In the order in which the fields stand on the page.
  private(set) var errors: [FieldError] = []

  init(_ fields: FormFields = FormFields()) { self.fields = fields }

  /// What is known before anything is sent: `["unit": "县教育局"]`.
  init(values: KeyValuePairs<String, String>) {
    fields = FormFields()
    for (name, value) in values { fields.add(value, to: name) }
  }

  static let empty = FormState()

  /// The first value of a field without blanks around it; empty where nothing was sent.
  subscript(field: String) -> String { fields.text(field) }

  func all(_ field: String) -> [String] { fields.all(field) }

  var hasErrors: Bool { !errors.isEmpty }

  /// The first thing wrong with a field.
  func error(of field: String) -> String? { errors(of: field).first }

  /// All that is wrong with a field.
  func errors(of field: String) -> [String] {
    errors.filter { $0.field == field }.map(\.message)
  }

  mutating func add(_ message: String, to field: String) {
    errors.append(FieldError(field: field, message: message))
  }

  /// Puts the errors in the order of the page's fields.
  mutating func sortErrors(by order: [String]) {
    errors = errors.enumerated().sorted { left, right in
      let place = { (error: FieldError) in order.firstIndex(of: error.field) ?? order.count }
      return (place(left.element), left.offset) < (place(right.element), right.offset)
    }.map(\.element)
  }

  /// The value, or nil and an error where there is none.
  mutating func required(_ field: String, _ message: String) -> String? {
    let value = self[field]
    if value.isEmpty { add(message, to: field) }
    return value.isEmpty ? nil : value
  }
}
