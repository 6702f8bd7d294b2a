/// A year's notice of holidays as it was loaded: the text is what Law's `HolidaySchedule` reads.
///
/// The serial is the version of a county's calendar. What was computed by it keeps it.
package struct HolidayNotice: Sendable, Hashable {
  package let county: CountyCode
  package let serial: Int
  package let text: String
  package let loaded: Moment
  /// The account that loaded it.
  package let loadedBy: String
}
