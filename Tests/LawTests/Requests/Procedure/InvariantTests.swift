import Law
import Testing

@Suite("Regulation arts 27–45: what holds of every lawful course of a request")
struct InvariantTests {
  static let seeds = Array(UInt64(1)...32)

  @Test("Along a random lawful course", arguments: seeds)
  func course(seed: UInt64) throws {
    var walk = RequestWalk(seed: seed)
    for _ in 0..<15 {
      walk.step()
      let isCounted = try expectCounts(walk.state)
      #expect(isCounted)
      expectEnds(walk.state)
      expectWatches(walk)
    }
    expectReplay(walk)
    expectArticles(walk.refusals)
  }

  @Test("The moves offered are exactly those that some lawful event makes", arguments: 1...8)
  func moves(seed: Int) {
    var walk = RequestWalk(seed: UInt64(1000 + seed))
    for _ in 0..<14 {
      walk.step()
      let calendar = RequestWalk.calendar
      let lawful = RequestWalk.candidates(walk.state, on: walk.day).filter {
        walk.state.refusal(RequestEvent($0, on: walk.day), calendar) == nil
      }
      let moves = walk.state.moves(on: walk.day, calendar: calendar)
      #expect(Set(moves) == Set(lawful.map(\.move)), "\(walk.events)")
      #expect(moves == RequestMove.allCases.filter { moves.contains($0) })
    }
  }

  @Test("The walks reach every stage and every move")
  func walksAreWide() {
    var stages: Set<RequestStage> = []
    var moves: Set<RequestMove> = []
    for seed in UInt64(1)...40 {
      var walk = RequestWalk(seed: seed)
      stages.insert(walk.state.stage)
      for _ in 0..<15 {
        walk.step()
        stages.insert(walk.state.stage)
      }
      moves.formUnion(walk.events.map(\.kind.move))
    }
    #expect(Set(RequestStage.allCases).subtracting(stages).isEmpty)
    #expect(Set(RequestMove.allCases).subtracting(moves).isEmpty)
  }

  private func expectReplay(_ walk: RequestWalk) {
    #expect(walk.opening.applied(walk.events) == walk.state)
    let halfway = walk.events.count / 2
    let first = walk.opening.applied(Array(walk.events[..<halfway]))
    #expect(first.applied(Array(walk.events[halfway...])) == walk.state)
  }

  /// One correction, one fee, 20 working days of extension, and days in order.
  private func expectCounts(_ state: RequestState) throws -> Bool {
    let kinds = state.clock.events.map(\.kind)
    let extended = kinds.reduce(0) { sum, kind in
      if case .extended(let days) = kind { sum + days } else { sum }
    }
    let days = state.clock.events.map(\.day)
    return kinds.filter { $0 == .correctionNotice }.count <= 1
      && kinds.filter { $0 == .feeNotice }.count <= 1 && extended <= 20 && days == days.sorted()
      && state.consultations.map(\.serial)
        == Array(1...max(1, state.consultations.count)).filter {
          $0 <= state.consultations.count
        }
  }

  /// An ended request takes nothing but archiving and publication, and is counted in one row.
  private func expectEnds(_ state: RequestState) {
    let isPassedOn = state.ended != nil && state.outcome == nil
    #expect((state.ended == nil) == state.stage.isOpen)
    #expect((state.outcome == nil) == (state.stage.isOpen || isPassedOn))
    #expect((state.row == nil) == (state.outcome == nil || state.received == nil))
    if let row = state.row { #expect(ReportRow.outcomes.contains(row)) }
    if isPassedOn { #expect(state.received == nil) }
    guard !state.stage.isOpen, let ended = state.ended else { return }
    let moves = state.moves(on: ended.adding(days: 3), calendar: RequestWalk.calendar)
    #expect(moves.allSatisfy { $0 == .archive || $0 == .publish })
    #expect((state.stage == .archived) != moves.contains(.archive))
  }

  /// The actions keep exactly the watches the state names, and nothing open goes unwatched.
  private func expectWatches(_ walk: RequestWalk) {
    var kept: [Watch: Day] = [:]
    for action in walk.actions {
      switch action {
      case .watch(let watch, let through): kept[watch] = through
      case .unwatch(let watch):
        #expect(kept[watch] != nil, "\(watch) was not watched")
        kept[watch] = nil
      case .issue, .computeLastDay, .considerPublication: break
      }
    }
    let named = walk.state.watches(RequestWalk.calendar)
    #expect(kept.count == named.count)
    for (watch, through) in named { #expect(kept[watch] == through, "\(watch)") }
    #expect(named.isEmpty == !walk.state.stage.isOpen)
  }

  /// Every refusal names its article, save where the act is only known by its number.
  private func expectArticles(_ refusals: [IllegalMove]) {
    for basis in Set(refusals).map(\.basis) {
      let isKnownByNumber = basis == .feeMeasures() || basis == .deliveryLetter
      #expect(basis.article != nil || isKnownByNumber, "\(basis.text)")
    }
    #expect(!refusals.isEmpty)
  }
}
