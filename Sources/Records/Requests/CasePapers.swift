/// A file that belongs to a request, with the event it came with.
package struct CaseFile: Sendable, Hashable {
  package let request: RequestID
  package let position: Int
  package let event: Int
  package let file: KeptFile
}

/// An internal note.
package struct CaseNote: Sendable, Hashable {
  package let serial: Int
  package let moment: Moment
  package let officer: OfficerID
  package let text: String
}
