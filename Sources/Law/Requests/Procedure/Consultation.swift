/// One consultation of a request (arts 32, 34).
public struct Consultation: Sendable, Hashable {
  /// Counts the request's consultations from 1.
  public let serial: Int
  /// Whose opinion is asked.
  public let party: ConsultedParty
  /// The day it was sent.
  public let asked: Day
  /// The day it reached the one asked.
  public internal(set) var delivered: Day?
  /// The day the opinion came in.
  public internal(set) var answered: Day?
  /// The opinion.
  public internal(set) var opinion: Opinion?

  /// The last of the 15 working days for the opinion; nil until it was delivered.
  public func lastDay(_ calendar: WorkingCalendar) throws(NoAnswer) -> WorkingDayCount? {
    guard let delivered else { return nil }
    return try calendar.workingDay(RequestTerms.on(asked).opinion, after: delivered)
  }

  /// Whether nothing more is waited for on a day: answered, or its term is over.
  public func isOver(on day: Day, _ calendar: WorkingCalendar) throws(NoAnswer) -> Bool {
    if answered != nil { return true }
    return try lastDay(calendar).map { day > $0.lastDay } ?? false
  }
}
