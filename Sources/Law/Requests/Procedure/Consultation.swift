/// One consultation of a request (arts 32, 34).
public struct Consultation: Sendable, Hashable {
  /// Counts the request's consultations from 1.
  public let serial: Int
  /// Whose opinion is asked.
  public let party: ConsultedParty
  /// The day it was sent.
  public let asked: Day
  /// Whether its term begins on the next day.
  let counting: CountingConvention
  /// The day it reached the one asked.
  public internal(set) var delivered: Day?
  /// The day the opinion came in.
  public internal(set) var answered: Day?
  /// The opinion.
  public internal(set) var opinion: Opinion?

  /// The last of the 15 working days for the opinion; nil until it was delivered.
  public func lastDay(_ calendar: WorkingCalendar) throws(NoAnswer) -> WorkingDayCount? {
    guard let delivered else { return nil }
    return try lastDay(from: delivered, calendar)
  }

  func lastDay(
    from delivered: Day, _ calendar: WorkingCalendar
  ) throws(NoAnswer) -> WorkingDayCount {
    try calendar.workingDay(RequestTerms.on(asked).opinion, after: delivered, counting: counting)
  }

  /// Whether nothing more is waited for on a day: answered, or its term is over.
  public func isOver(on day: Day, _ calendar: WorkingCalendar) throws(NoAnswer) -> Bool {
    if answered != nil { return true }
    return try lastDay(calendar).map { day > $0.lastDay } ?? false
  }

  // QUESTION for counsel: what is an objection worth that comes after the term? We hold to what the
  // silence has already meant for a joint agency (art 34), and weigh it for a third party (art 32).
  /// What the consultation has come to on a day.
  public func effect(on day: Day, _ calendar: WorkingCalendar) throws(NoAnswer) -> Effect {
    guard try isOver(on: day, calendar) else { return .outstanding }
    let lastDay = try lastDay(calendar)?.lastDay
    let isSilent = answered.map { answered in lastDay.map { answered > $0 } ?? false } ?? true
    switch (party.silence, opinion) {
    case (.consent, _) where isSilent: return .deemedConsent
    case (_, .consents): return .consent
    case (_, .objects): return .objection
    case (.consent, nil): return .deemedConsent
    case (.agencyDecides, nil): return .agencyDecides
    }
  }

  /// What an opinion, or silence, means for disclosure.
  public enum Effect: String, Sendable, CaseIterable {
    /// It may still come.
    case outstanding
    /// 同意公开.
    case consent
    /// 视为同意公开: a joint agency let its term pass (art 34).
    case deemedConsent
    /// 不同意公开.
    case objection
    /// A third party let its term pass: 由行政机关依照条例的规定决定 (art 32).
    case agencyDecides
  }
}
