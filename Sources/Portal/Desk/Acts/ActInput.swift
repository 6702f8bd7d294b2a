internal import Drafting
internal import Law
internal import Office
internal import Records

/// A form of an act as it was filled in; everything that cannot be read is told at once.
struct ActInput {
  /// Thrown where the form must be shown again; what is wrong stands in its state.
  struct Unfinished: Error {}

  var state: FormState
  var kept: KeptFiles?

  init(_ fields: FormFields) { state = FormState(fields) }

  /// With what was found wrong before.
  init(_ fields: FormFields, _ faults: [FormFaults.Fault]) {
    self.init(fields)
    for fault in faults { state.add(fault.message, to: fault.field) }
  }

  var files: [KeptFile] { kept?.files ?? [] }

  mutating func add(_ message: String, to field: FormField) {
    state.add(message, to: field.rawValue)
  }

  /// Stand-ins are returned where a value is missing: an act begins only behind this.
  func finish() throws(Unfinished) {
    if state.hasErrors { throw Unfinished() }
  }

  mutating func text(_ field: FormField) -> String {
    state.required(field.rawValue, Words.missing(field)) ?? ""
  }

  func optional(_ field: FormField) -> String? {
    let text = state[field.rawValue]
    return text.isEmpty ? nil : text
  }

  mutating func day(_ field: FormField) -> Day {
    let text = state[field.rawValue]
    if let day = Day(text) { return day }
    add(text.isEmpty ? Words.missing(field) : Words.notADay, to: field)
    return .first
  }

  mutating func number(_ field: FormField) -> Int {
    let text = state[field.rawValue]
    if let number = Int(text), number > 0 { return number }
    add(text.isEmpty ? Words.missing(field) : Words.notANumber, to: field)
    return 1
  }

  mutating func choice<Value: RawRepresentable<String>>(
    _ field: FormField, or standIn: Value
  ) -> Value {
    if let value = Value(rawValue: state[field.rawValue]) { return value }
    add(Words.choose(field), to: field)
    return standIn
  }
}
