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

  package init(
    id: String, title: String, text: String, link: String?, agency: AgencyID, day: Day
  ) {
    self.id = id
    self.title = title
    self.text = text
    self.link = link
    self.agency = agency
    self.day = day
  }
}
