/// The wording of a kind of letter that an agency made for itself.
package struct OwnWording: Sendable, Hashable {
  package let kind: String
  package let text: String
  package let saved: Moment
  package let officer: OfficerID
}
