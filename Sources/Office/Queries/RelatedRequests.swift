package import Records

/// What an office should know before it answers: whether the same was asked before, by anybody
/// (Regulation arts 36(6), 44), and how much this requester asked (art 35).
package struct RelatedRequests: Sendable {
  package let record: CaseRecord
  /// Those that share the most words, in that order.
  package let similar: [CaseRecord]
  /// Of the same requester in the twelve months before this one and since, the newest first.
  package let sameRequester: [CaseRecord]
  /// Whether the requester gave an identity number, without which the others cannot be known.
  package let knowsRequester: Bool
}
