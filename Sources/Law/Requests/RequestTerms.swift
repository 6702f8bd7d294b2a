/// The periods of the request procedure, in working days, as in force on a day.
public struct RequestTerms: Sendable, Hashable {
  /// The first day they hold for: the day of receipt decides.
  public let firstDay: Day
  /// To reply (art 33(2)).
  public let reply: Int
  /// The most a reply may be extended by, all extensions together (art 33(2)).
  public let longestExtension: Int
  /// To tell the requester what must be corrected (art 30).
  public let correctionNotice: Int
  /// For the opinion of a third party (art 32) or of an agency that made the information too (art 34).
  public let opinion: Int
  /// To pay the handling fee (国办函〔2020〕109号).
  public let payment: Int
  /// To publish what was disclosed (art 26, taken for art 44).
  public let publication: Int

  /// Every set there is, oldest first. Last checked on 2026-11-23 against 国令第711号 and
  /// 国办函〔2020〕109号. The Regulation of 2007 (15 and 15 working days) is not computed: no request of
  /// its time is open, and the calendar does not reach it.
  public static let all = [
    RequestTerms(
      firstDay: Day(year: 2019, month: 5, day: 15) ?? .first, reply: 20, longestExtension: 20,
      correctionNotice: 7, opinion: 15, payment: 20,
      publication: 20)
  ]

  /// The terms for a request received on a day.
  public static func on(_ day: Day) throws(NoAnswer) -> RequestTerms {
    guard let terms = all.last(where: { $0.firstDay <= day }) else {
      throw .beforeRequestTerms(day, firstDay: all[0].firstDay)
    }
    return terms
  }
}
