import Law
import Testing

@Suite("The reply clock against a naive walk from day to day, on random lawful sequences")
struct NaiveWalkTests {
  static let seeds: [UInt64] = Array(1...12)

  /// A run of random requests from one seed.
  private func clocks(
    _ seed: UInt64, from first: String, days: Int, count: Int = 80
  ) throws -> [(naive: NaiveClock, clock: ReplyClock)] {
    var generator = SeededGenerator(seed: seed)
    let first = try ClockCase.day(first)
    return (0..<count).map { _ in
      let received = first.adding(days: Int.random(in: 0..<days, using: &generator))
      var random = RandomEvents(
        seed: generator.next(), received: received, isWorked: NaiveClock.published)
      let events = random.sequence(of: 9)
      return (
        random.clock, ReplyClock(channel: .counter, submitted: received, events: events)
      )
    }
  }

  @Test(
    "The last day is the naive one, on the calendar of an independent package", arguments: seeds)
  func lastDay(seed: UInt64) throws {
    for (naive, clock) in try clocks(seed, from: "2019-05-15", days: 2400) {
      let deadline = try clock.deadline(.stateCouncil)
      #expect(deadline.lastDay == naive.lastDay(), "\(clock)")
      #expect((deadline.wait == nil) == (deadline.lastDay != nil))
    }
  }

  @Test("The steps explain the last day", arguments: seeds)
  func steps(seed: UInt64) throws {
    for (naive, clock) in try clocks(seed, from: "2019-05-15", days: 2400) {
      let deadline = try clock.deadline(.stateCouncil)
      let days = deadline.steps.filter(\.isDay)
      #expect(deadline.steps.map(\.day) == deadline.steps.map(\.day).sorted(), "in order")
      let leftOut = naive.leftOut
      #expect(days.allSatisfy { isTrue($0, naive, leftOut) }, "\(clock)")
      guard let lastDay = deadline.lastDay else { continue }
      let all = clock.submitted < lastDay ? Array(clock.submitted.adding(days: 1)...lastDay) : []
      #expect(days.map(\.day) == all, "every day once: \(clock)")
      let start = naive.start
      let counted = days.filter { $0.day > start.day }.compactMap { step -> Int? in
        guard case .counted(let number, of: let length, _) = step.kind else { return nil }
        return length == 20 + start.extended ? number : nil
      }
      #expect(counted == Array(1...20 + start.extended), "\(clock)")
      #expect(deadline.steps.last { $0.kind == .lastDay }?.day == lastDay)
      #expect(days.last.map(\.day) == lastDay, "the last counted day is the last day")
    }
  }

  /// Whether the reason given for a day is one the naive clock knows too.
  private func isTrue(
    _ step: ReplyDeadline.Step, _ naive: NaiveClock, _ leftOut: Set<Day>
  ) -> Bool {
    switch step.kind {
    case .counted: naive.isWorked(step.day) && !leftOut.contains(step.day)
    case .skipped: !naive.isWorked(step.day)
    case .excluded: leftOut.contains(step.day)
    case .standing, .submitted, .received, .event, .opinionTerm, .opinionTermEnded, .lastDay: true
    }
  }

  @Test("Every step cites an act", arguments: seeds.prefix(2))
  func citations(seed: UInt64) throws {
    for (_, clock) in try clocks(seed, from: "2019-05-15", days: 2400, count: 50) {
      let steps = try clock.deadline(.stateCouncil).steps
      #expect(steps.allSatisfy { $0.basis.text.hasPrefix("《") })
    }
  }

  @Test("Listed in any order and without numbers, one consultation at a time counts the same")
  func listed() throws {
    var generator = SeededGenerator(seed: 77)
    for (_, clock) in try clocks(99, from: "2019-05-15", days: 2400, count: 800)
    where hasNoOverlap(clock) && Set(clock.events.map(\.day)).count == clock.events.count {
      let listed = clock.events.map { ClockEvent(unnumbered($0.kind), on: $0.day) }
      let again = ReplyClock(
        channel: .counter, submitted: clock.submitted,
        events: ClockEvent.inOrder(listed.shuffled(using: &generator), calendar: .stateCouncil))
      let last = try clock.deadline(.stateCouncil).lastDay
      #expect(try again.deadline(.stateCouncil).lastDay == last, "\(clock)")
    }
  }

  private func hasNoOverlap(_ clock: ReplyClock) -> Bool {
    ConsultedParty.allCases.allSatisfy { party in
      clock.events.count { event in
        guard case .asked(party, _) = event.kind else { return false }
        return true
      } <= 1
    }
  }

  private func unnumbered(_ kind: ClockEvent.Kind) -> ClockEvent.Kind {
    switch kind {
    case .asked(let party, _): .asked(party, serial: 5)
    case .delivered(let party, _): .delivered(party, serial: 5)
    case .answered(let party, _): .answered(party, serial: 5)
    case .correctionNotice, .correctionReceived, .extended, .feeNotice, .feePaid: kind
    }
  }
}
