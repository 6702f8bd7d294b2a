package import Law
package import Records

/// What a requester takes home: with number and code the case can be followed.
package struct Submission: Sendable, Hashable {
  package let request: RequestID
  package let number: String
  /// Shown this once; only a keyed hash of it is kept.
  package let code: QueryCode
  package let submitted: Day
  package let standing: CaseStanding
  package let letters: [LetterID]
}
