/// Why a stored event cannot be read. The kind is a name of ours, never anything a person wrote.
package enum EventFault: Error, Sendable, Hashable {
  /// A kind this program does not know: the database was written by a newer one.
  case unknownKind(String)
  /// A field of the payload is missing or holds what it cannot.
  case unreadable(kind: String, field: String)
  /// The payload is no JSON object of texts and numbers.
  case noPayload
  /// The first event of a request must be its submission.
  case noSubmission
}
