/// Gives deliveries and answers to the consultations they belong to, where nobody told them apart.
struct ConsultationPairing {
  private struct Open {
    let party: ConsultedParty
    let serial: Int
    var lastDay: Day?
    var isDelivered = false
    var isAnswered = false
  }

  let calendar: WorkingCalendar
  private var consultations: [Open] = []

  init(calendar: WorkingCalendar) {
    self.calendar = calendar
  }

  /// The event with the number of its consultation; number 0, which none has, where there is none.
  mutating func numbered(_ event: ClockEvent) -> ClockEvent {
    switch event.kind {
    case .asked(let party, _):
      consultations.append(Open(party: party, serial: consultations.count + 1))
      return ClockEvent(.asked(party, serial: consultations.count), on: event.day)
    case .delivered(let party, _):
      return ClockEvent(.delivered(party, serial: deliver(party, event.day)), on: event.day)
    case .answered(let party, _):
      return ClockEvent(.answered(party, serial: answer(party, event.day)), on: event.day)
    case .correctionNotice, .correctionReceived, .extended, .feeNotice, .feePaid: return event
    }
  }

  /// Whether a delivery or an answer has a consultation to belong to.
  func belongs(_ event: ClockEvent) -> Bool {
    var pairing = self
    switch pairing.numbered(event).kind {
    case .delivered(_, let serial), .answered(_, let serial): return serial > 0
    case .correctionNotice, .correctionReceived, .asked, .extended, .feeNotice, .feePaid:
      return true
    }
  }

  private mutating func deliver(_ party: ConsultedParty, _ day: Day) -> Int {
    let waiting = consultations.firstIndex {
      $0.party == party && !$0.isDelivered && !$0.isAnswered
    }
    guard let waiting else { return 0 }
    consultations[waiting].isDelivered = true
    consultations[waiting].lastDay = try? calendar.workingDay(
      RequestTerms.on(day).opinion, after: day
    ).lastDay
    return consultations[waiting].serial
  }

  /// An answer belongs to the earliest that may still be answered in time; only where there is none,
  /// it is the late answer to the earliest. Otherwise silence once would take the answer to the
  /// next consultation for its own.
  private mutating func answer(_ party: ConsultedParty, _ day: Day) -> Int {
    let waiting = consultations.indices.filter {
      consultations[$0].party == party && !consultations[$0].isAnswered
    }
    let inTime = waiting.first { index in consultations[index].lastDay.map { day <= $0 } ?? true }
    guard let index = inTime ?? waiting.first else { return 0 }
    consultations[index].isAnswered = true
    return consultations[index].serial
  }
}
