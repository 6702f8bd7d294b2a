package import Law

/// An answer everybody may read (Regulation art 44), or one an agency gives often.
package struct PublishedAnswer: Sendable, Hashable {
  package let id: String
  package let agency: AgencyID
  /// The request it was given to; nil for a frequent answer.
  package let request: RequestID?
  package let title: String
  package let text: String
  package let link: String?
  package let day: Day

  package init(
    id: String, agency: AgencyID, request: RequestID?, title: String, text: String,
    link: String?, day: Day
  ) {
    self.id = id
    self.agency = agency
    self.request = request
    self.title = title
    self.text = text
    self.link = link
    self.day = day
  }
}
