internal import Office

/// What is wrong with a form that did not come from a page, by the names of its fields.
package struct FormFaults: Error {
  package struct Fault: Sendable, Hashable {
    package let field: String
    package let message: String

    package init(field: String, message: String) {
      self.field = field
      self.message = message
    }
  }

  package let faults: [Fault]

  package init(_ faults: [Fault]) { self.faults = faults }

  /// The first thing wrong with each field.
  init(_ state: FormState) {
    var seen: Set<String> = []
    faults = state.errors.filter { seen.insert($0.field).inserted }.map {
      Fault(field: $0.field, message: $0.message)
    }
  }

  init(_ faults: [FieldFault]) {
    self.faults = faults.map { Fault(field: $0.field.rawValue, message: Words.text(of: $0)) }
  }
}
