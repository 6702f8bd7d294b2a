/// Events as somebody lists them, taken in the order in which they can have happened.
struct ListedEvents {
  private var waiting: [ClockEvent]
  private var pairing: ConsultationPairing
  private var isNoticed: (correction: Bool, fee: Bool) = (false, false)
  private var standsFor: ClockWait?

  init(_ listed: [ClockEvent], calendar: WorkingCalendar) {
    pairing = ConsultationPairing(calendar: calendar)
    waiting = listed.enumerated().sorted {
      ($0.element.day, $0.offset) < ($1.element.day, $1.offset)
    }.map(\.element)
  }

  mutating func ordered() -> [ClockEvent] {
    var events: [ClockEvent] = []
    while let day = waiting.first?.day {
      // What fits nowhere is taken as listed, and the clock says what is wrong with it.
      let next = waiting.indices.prefix { waiting[$0].day == day }.first { fits(at: $0) } ?? 0
      events.append(take(waiting.remove(at: next)))
    }
    return events
  }

  /// Whether what the event follows from has happened, as far as that day has it.
  private func fits(at index: Int) -> Bool {
    let event = waiting[index]
    switch event.kind {
    case .correctionReceived: return isNoticed.correction
    case .feePaid: return isNoticed.fee
    case .correctionNotice, .feeNotice, .extended, .asked: return standsFor == nil
    case .delivered: return pairing.belongs(event)
    case .answered(let party, _): return pairing.belongs(event) && !forestalls(index, party)
    }
  }

  /// Whether a delivery of that day would find nobody to belong to, were this answer taken before it.
  private func forestalls(_ answer: Int, _ party: ConsultedParty) -> Bool {
    var later = pairing
    let day = waiting[answer].day
    _ = later.numbered(waiting[answer])
    for event in waiting.prefix(while: { $0.day == day }) where event.kind.isOf(party) {
      switch event.kind {
      case .delivered where pairing.belongs(event) && !later.belongs(event): return true
      case .asked, .delivered: _ = later.numbered(event)
      case .answered, .correctionNotice, .correctionReceived, .extended, .feeNotice, .feePaid:
        continue
      }
    }
    return false
  }

  private mutating func take(_ event: ClockEvent) -> ClockEvent {
    switch event.kind {
    case .correctionNotice: (isNoticed.correction, standsFor) = (true, .correction)
    case .feeNotice: (isNoticed.fee, standsFor) = (true, .payment)
    case .correctionReceived, .feePaid: standsFor = nil
    case .extended, .asked, .delivered, .answered: break
    }
    return pairing.numbered(event)
  }
}

extension ClockEvent.Kind {
  /// Whether it belongs to a consultation of the party.
  fileprivate func isOf(_ party: ConsultedParty) -> Bool {
    switch self {
    case .asked(let other, _), .delivered(let other, _), .answered(let other, _): other == party
    case .correctionNotice, .correctionReceived, .extended, .feeNotice, .feePaid: false
    }
  }
}

extension ClockEvent {
  /// Events as somebody lists them, made fit for a clock.
  ///
  /// They are put in the order of their days, those of one day as listed, but for one that cannot have
  /// come before another of that day: it follows it. Consultations are numbered as they were asked, and
  /// a delivery or an answer goes to the earliest of its party that lacks it, whatever number it came
  /// with.
  public static func inOrder(
    _ listed: [ClockEvent], calendar: WorkingCalendar
  ) -> [ClockEvent] {
    var events = ListedEvents(listed, calendar: calendar)
    return events.ordered()
  }
}
