import Testing

@testable import Records

@Suite("Throttling, second by second")
struct ThrottleStateTests {
  private static let rule = ThrottleRule(
    free: 3, firstWait: 60, longestWait: 600, forgottenAfter: 86_400)

  @Test(
    "The wait grows with each failure, up to its longest",
    arguments: [
      (1, nil, "free"), (2, nil, "free"), (3, 60, "the last free one"), (4, 120, "doubled"),
      (5, 240, "doubled"), (6, 480, "doubled"), (7, 600, "the longest"), (1_000_000, 600, "ever"),
    ] as [(Int, Int64?, Comment)])
  func wait(failures: Int, seconds: Int64?, why: Comment) {
    #expect(Self.rule.wait(after: failures) == seconds, why)
  }

  @Test("Locked until the very second, not a millisecond longer")
  func boundary() {
    var state = ThrottleState.none
    for second in 0..<3 { state = state.counting(now: .testing(Int64(second)), Self.rule) }
    let end = Moment.testing(62)
    #expect(state.lockedUntil == end)
    #expect(state.wait(.testing(61)) == end, "a second before")
    #expect(state.wait(end.adding(milliseconds: -1)) == end, "a millisecond before")
    #expect(state.wait(end) == nil, "the second")
    #expect(state.wait(.testing(63)) == nil, "a second after")
  }

  @Test("Forgotten after a quiet day, to the second")
  func forgotten() {
    var state = ThrottleState.none
    for _ in 0..<5 { state = state.counting(now: .testing(), Self.rule) }
    let before = state.counting(now: .testing(86_399), Self.rule)
    let just = state.counting(now: .testing(86_400), Self.rule)
    let after = state.counting(now: .testing(86_401), Self.rule)
    #expect([before.failures, just.failures, after.failures] == [6, 1, 1])
    #expect(just.lockedUntil == nil)
  }

  @Test("A success takes back the one attempt that was counted in advance, and its lock")
  func takenBack() {
    var state = ThrottleState.none
    for _ in 0..<3 { state = state.counting(now: .testing(), Self.rule) }
    let after = state.takingBack()
    #expect(after.failures == 2 && after.lockedUntil == nil)
    #expect(ThrottleState.none.takingBack().failures == 0)
  }
}
