// QUESTION for counsel: what becomes of an extension when a correction or a payment restarts the count?
// We let it lapse with the term it belonged to (earlier rather than later), and count its days against
// the 20 that all extensions of a request may have together.
/// The clock as it stands after the events taken so far.
struct ClockRun {
  /// One stretch in which the clock ran or stood.
  struct Segment {
    /// It begins after this day.
    let after: Day
    /// Whether the day itself may be its first; a clock that stands never begins to on that day.
    let counting: CountingConvention
    /// What it waits for; nil where it runs.
    let wait: ClockWait?
    /// The working days by which its term was extended.
    var extended = 0
  }

  let received: Day
  let counting: CountingConvention
  let calendar: WorkingCalendar
  let terms: RequestTerms
  /// Whether events must lie within their terms. What was lawful when it was done stays done, also
  /// where a calendar announced later moves the term under it.
  var isEnforcing: Bool
  private(set) var segments: [Segment]
  private(set) var consultations: [ConsultationSpan] = []
  private var extendedInAll = 0
  private var previous: Day
  private var correctionNotice: Day?
  private var feeNotice: Day?

  init(
    received: Day, counting: CountingConvention, calendar: WorkingCalendar, isEnforcing: Bool
  ) throws(ClockRefusal) {
    self.isEnforcing = isEnforcing
    self.received = received
    self.counting = counting
    self.calendar = calendar
    previous = received
    segments = [Segment(after: received, counting: counting, wait: nil)]
    do throws(NoAnswer) {
      terms = try RequestTerms.on(received)
    } catch {
      throw .noAnswer(error)
    }
  }

  /// What the clock stands for now; nil where it runs.
  var wait: ClockWait? { segments.last?.wait }

  /// The working days of the term that runs now.
  var length: Int { terms.reply + (segments.last?.extended ?? 0) }

  /// - Throws: what is unlawful about it.
  mutating func take(_ event: ClockEvent) throws(ClockRefusal) {
    let day = event.day
    guard day >= received else { throw .unlawful(.beforeReceipt(day, received: received)) }
    guard day >= previous else { throw .unlawful(.outOfOrder(day, previous: previous)) }
    // A slip of the pen such as the year 9025 is refused here, before anybody walks there.
    _ = try kind(of: day)
    switch event.kind {
    case .correctionNotice: try noteCorrectionNotice(day)
    case .correctionReceived: try restartAfterCorrection(day)
    case .asked(let party, let serial): try ask(party, serial, day)
    case .delivered(let party, let serial): try deliver(party, serial, day)
    case .answered(let party, let serial): try answer(party, serial, day)
    case .extended(let days): try extend(by: days, day)
    case .feeNotice: try noteFee(day)
    case .feePaid: try restartAfterPayment(day)
    }
    previous = day
  }

  private mutating func noteCorrectionNotice(_ day: Day) throws(ClockRefusal) {
    if let correctionNotice {
      throw .unlawful(.secondCorrectionNotice(day, first: correctionNotice))
    }
    try guardRunning(day)
    let lastDay = try count(terms.correctionNotice, after: received).lastDay
    guard day <= lastDay || !isEnforcing else {
      throw .unlawful(.correctionNoticeTooLate(day, lastDay: lastDay))
    }
    correctionNotice = day
    segments.append(Segment(after: day, counting: .fromNextDay, wait: .correction))
  }

  private mutating func restartAfterCorrection(_ day: Day) throws(ClockRefusal) {
    guard wait == .correction else { throw .unlawful(.correctionNotAsked(day)) }
    segments.append(Segment(after: day, counting: counting, wait: nil))
  }

  private mutating func ask(
    _ party: ConsultedParty, _ serial: Int, _ day: Day
  ) throws(ClockRefusal) {
    try guardRunning(day)
    guard index(party, serial) == nil else { throw .unlawful(.askedTwice(party, day)) }
    if isEnforcing, let lastDay = try lastDay(), day > lastDay {
      throw .unlawful(.consultationAfterTerm(party, day, lastDay: lastDay))
    }
    consultations.append(ConsultationSpan(party: party, serial: serial, asked: day))
  }

  private mutating func deliver(
    _ party: ConsultedParty, _ serial: Int, _ day: Day
  ) throws(ClockRefusal) {
    guard let index = index(party, serial), consultations[index].delivered == nil,
      consultations[index].answered == nil
    else { throw .unlawful(.notAsked(party, day)) }
    let opinion = try count(terms.opinion, after: day)
    consultations[index].delivered = day
    consultations[index].lastDay = opinion.lastDay
    consultations[index].provisional = opinion.provisional
  }

  private mutating func answer(
    _ party: ConsultedParty, _ serial: Int, _ day: Day
  ) throws(ClockRefusal) {
    guard let index = index(party, serial), consultations[index].answered == nil else {
      throw .unlawful(.notAsked(party, day))
    }
    consultations[index].answered = day
  }

  // QUESTION for counsel: art 33(2) does not say until when the requester must be told of an extension.
  // We take the end of the term that is being extended, without earlier extensions.
  private mutating func extend(by days: Int, _ day: Day) throws(ClockRefusal) {
    guard days > 0 else { throw .unlawful(.extensionOfNoDays(days)) }
    try guardRunning(day)
    let total = extendedInAll.addingReportingOverflow(days)
    guard !total.overflow, total.partialValue <= terms.longestExtension else {
      throw .unlawful(
        .extensionTooLong(
          total: total.overflow ? Int.max : total.partialValue, longest: terms.longestExtension))
    }
    if isEnforcing, let lastDay = try lastDay(ofTerm: terms.reply), day > lastDay {
      throw .unlawful(.extensionAfterTerm(day, lastDay: lastDay))
    }
    segments[segments.count - 1].extended += days
    extendedInAll = total.partialValue
  }

  private mutating func noteFee(_ day: Day) throws(ClockRefusal) {
    if let feeNotice { throw .unlawful(.secondFeeNotice(day, first: feeNotice)) }
    try guardRunning(day)
    if isEnforcing, let lastDay = try lastDay(), day > lastDay {
      throw .unlawful(.feeNoticeAfterTerm(day, lastDay: lastDay))
    }
    feeNotice = day
    segments.append(Segment(after: day, counting: .fromNextDay, wait: .payment))
  }

  // The 20 working days run from the receipt of the notice; only the day of the notice is known here,
  // so a notice that travelled by post must be given with the day it arrived.
  private mutating func restartAfterPayment(_ day: Day) throws(ClockRefusal) {
    guard wait == .payment, let feeNotice else { throw .unlawful(.paymentNotAsked(day)) }
    // Both periods of the measures begin on the next day (次日), whatever the convention elsewhere.
    let lastDay = try count(terms.payment, after: feeNotice, counting: .fromNextDay).lastDay
    guard day <= lastDay || !isEnforcing else {
      throw .unlawful(.paidTooLate(day, lastDay: lastDay))
    }
    segments.append(Segment(after: day, counting: .fromNextDay, wait: nil))
  }

  private func guardRunning(_ day: Day) throws(ClockRefusal) {
    switch wait {
    case .correction:
      throw .unlawful(.awaitingCorrection(day, notice: correctionNotice ?? received))
    case .payment: throw .unlawful(.awaitingPayment(day, notice: feeNotice ?? received))
    case .opinion, nil: return
    }
  }

  private func index(_ party: ConsultedParty, _ serial: Int) -> Int? {
    consultations.firstIndex { $0.party == party && $0.serial == serial }
  }

  private func count(
    _ days: Int, after day: Day, counting convention: CountingConvention? = nil
  ) throws(ClockRefusal) -> WorkingDayCount {
    do throws(NoAnswer) {
      return try calendar.workingDay(days, after: day, counting: convention ?? counting)
    } catch {
      throw .noAnswer(error)
    }
  }
}
