package import Law

/// Which part of a list in some order is read.
package enum ListPart<Place: Sendable & Hashable>: Sendable, Hashable {
  case first
  /// What comes behind a place.
  case behind(Place)
  /// What stands right before a place.
  case before(Place)
}

/// A line of a list of requests: the day it is ordered by, and the request.
package struct ListPlace: Sendable, Hashable {
  package let day: Day
  package let request: RequestID

  package init(_ day: Day, _ request: RequestID) {
    self.day = day
    self.request = request
  }
}
