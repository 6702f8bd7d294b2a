internal import Law
internal import Office

extension ActInput {
  /// What the office says is wrong, beside the fields it belongs to.
  mutating func add(_ faults: [FieldFault], shown: Set<String>) {
    for fault in faults {
      let field = shown.contains(fault.field.rawValue) ? fault.field.rawValue : "form"
      state.add(Words.text(of: fault), to: field)
    }
  }
}
