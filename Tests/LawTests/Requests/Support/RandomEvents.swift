import Law

/// Random numbers that are the same in every run (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var word = state
    word = (word ^ (word >> 30)) &* 0xbf58_476d_1ce4_e5b9
    word = (word ^ (word >> 27)) &* 0x94d0_49bb_1331_11eb
    return word ^ (word >> 31)
  }
}

/// Draws lawful sequences of events, lawful by the naive clock alone.
struct RandomEvents {
  var generator: SeededGenerator
  var clock: NaiveClock
  private var today: Day
  private var extended = 0
  private var serial = 0

  init(seed: UInt64, received: Day, isWorked: @escaping (Day) -> Bool) {
    generator = SeededGenerator(seed: seed)
    clock = NaiveClock(received: received, events: [], isWorked: isWorked)
    today = received
  }

  mutating func sequence(of most: Int) -> [ClockEvent] {
    for _ in 0..<Int.random(in: 0...most, using: &generator) {
      let gap = Int.random(in: 0...9, using: &generator)
      today = today.adding(days: gap < 3 ? 0 : gap)
      if let kind = lawful().randomElement(using: &generator) {
        clock.events.append(ClockEvent(kind, on: today))
        if case .extended(let days) = kind { extended += days }
        if case .asked = kind { serial += 1 }
      }
    }
    return clock.events
  }

  private mutating func lawful() -> [ClockEvent.Kind] {
    if clock.stands { return opinions() + [ending()].compactMap { $0 } }
    var kinds = opinions()
    let isInTerm = clock.lastDay().map { today <= $0 } ?? true
    let isInFirstTerm = clock.lastDay(ofTerm: 20).map { today <= $0 } ?? true
    if !has(.correctionNotice), today <= clock.workingDay(7, after: clock.received) {
      kinds.append(.correctionNotice)
    }
    if isInTerm {
      kinds += ConsultedParty.allCases.map { .asked($0, serial: serial + 1) }
      if !has(.feeNotice) { kinds.append(.feeNotice) }
    }
    if isInFirstTerm, extended < 20 {
      kinds.append(.extended(workingDays: Int.random(in: 1...20 - extended, using: &generator)))
    }
    return kinds
  }

  /// What may be said of the consultations that are open.
  private func opinions() -> [ClockEvent.Kind] {
    clock.events.flatMap { event -> [ClockEvent.Kind] in
      guard case .asked(let party, let serial) = event.kind,
        !has(.answered(party, serial: serial))
      else { return [] }
      let delivered = ClockEvent.Kind.delivered(party, serial: serial)
      return [.answered(party, serial: serial)] + (has(delivered) ? [] : [delivered, delivered])
    }
  }

  /// What lets a clock run on that stands; nil where it is too late for a payment.
  private func ending() -> ClockEvent.Kind? {
    let notices = clock.events.filter { $0.kind == .correctionNotice || $0.kind == .feeNotice }
    guard let notice = notices.last, notice.kind == .feeNotice else { return .correctionReceived }
    return today <= clock.workingDay(20, after: notice.day) ? .feePaid : nil
  }

  private func has(_ kind: ClockEvent.Kind) -> Bool { clock.events.contains { $0.kind == kind } }
}
