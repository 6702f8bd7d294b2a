/// What going through the records gave.
package struct RecordsVerdict: Sendable, Hashable {
  package internal(set) var requests = 0
  package internal(set) var events = 0
  package internal(set) var letters = 0
  package internal(set) var files = 0
  /// The first so many.
  package internal(set) var faults: [RecordsFault] = []

  package var isWhole: Bool { faults.isEmpty }
}
