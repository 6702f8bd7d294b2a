internal import Office

extension FormState {
  /// What the office says is wrong, beside the fields it belongs to, in their order on the page.
  mutating func add(
    _ faults: [FieldFault], order: [FormField], _ words: (FieldFault) -> String
  ) {
    for fault in faults { add(words(fault), to: fault.field.rawValue) }
    sortErrors(by: order.map(\.rawValue))
  }
}
