package import Law
package import Records

/// Something published that may already answer what a requester types.
package struct Suggestion: Sendable, Hashable {
  package let id: String
  package let title: String
  package let text: String
  package let link: String?
  package let agency: AgencyID
  package let day: Day
}
