package import Law
package import Records

/// On which case, by whom and when something is entered: what every act needs to know.
package struct Entry: Sendable, Hashable {
  package let request: RequestID
  /// The version the person saw; nil where whatever stands is meant, as by a requester.
  package let version: Int?
  package let actor: Actor
  /// The day on which it counts, where it is recorded later; else that of `now`.
  package let day: Day
  package let now: Moment

  package init(
    _ request: RequestID, version: Int? = nil, by actor: Actor, on day: Day? = nil, now: Moment
  ) {
    self.request = request
    self.version = version
    self.actor = actor
    self.day = day ?? now.day
    self.now = now
  }
}
