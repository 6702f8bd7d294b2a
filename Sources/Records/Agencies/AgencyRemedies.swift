/// Where a reply of an agency is contested: what the remedy paragraph of its letters names.
package struct AgencyRemedies: Sendable, Hashable {
  /// The government that decides on reconsideration (行政复议法 art 24).
  package var reconsiderationOrgan: String?
  /// The address of online reconsideration, which online replies must name (its art 22(2)).
  package var onlineReconsideration: String?
  package var court: String?

  package init(
    reconsiderationOrgan: String? = nil, onlineReconsideration: String? = nil,
    court: String? = nil
  ) {
    self.reconsiderationOrgan = reconsiderationOrgan
    self.onlineReconsideration = onlineReconsideration
    self.court = court
  }
}
