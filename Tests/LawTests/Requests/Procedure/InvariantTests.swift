import Law
import Testing

@Suite("Regulation arts 27–45: what holds of every lawful course of a request")
struct InvariantTests {
  @Test("Along random lawful courses, which together reach every stage and every move")
  func courses() {
    var stages = Set(RequestStage.allCases)
    var moves = Set(RequestMove.allCases)
    for seed in UInt64(1)...40 {
      var walk = RequestWalk(seed: seed)
      stages.remove(walk.state.stage)
      for _ in 0..<15 {
        walk.step()
        stages.remove(walk.state.stage)
        expectCounts(walk.state)
        expectEnds(walk.state)
        expectWatches(walk)
      }
      moves.subtract(walk.events.map(\.kind.move))
      expectReplay(walk)
      expectArticles(walk.refusals)
    }
    #expect(stages.isEmpty && moves.isEmpty)
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

  private func expectReplay(_ walk: RequestWalk) {
    #expect(walk.opening.applied(walk.events) == walk.state)
    let halfway = walk.events.count / 2
    let first = walk.opening.applied(Array(walk.events[..<halfway]))
    #expect(first.applied(Array(walk.events[halfway...])) == walk.state)
  }

  /// One correction, one fee, 20 working days of extension; days in order, consultations numbered.
  private func expectCounts(_ state: RequestState) {
    let kinds = state.clock.events.map(\.kind)
    let extended = kinds.reduce(0) { sum, kind in
      if case .extended(let days) = kind { sum + days } else { sum }
    }
    #expect(kinds.filter { $0 == .correctionNotice }.count <= 1)
    #expect(kinds.filter { $0 == .feeNotice }.count <= 1)
    #expect(extended <= 20)
    let days = state.clock.events.map(\.day)
    #expect(days == days.sorted())
    #expect(state.consultations.enumerated().allSatisfy { $0.offset + 1 == $0.element.serial })
  }

  /// An ended request takes nothing but archiving and publication, and is counted in one row.
  private func expectEnds(_ state: RequestState) {
    let isPassedOn = state.ended != nil && state.outcome == nil
    #expect((state.ended == nil) == state.stage.isOpen)
    #expect((state.outcome == nil) == (state.stage.isOpen || isPassedOn))
    #expect((state.row == nil) == (state.outcome == nil || state.received == nil))
    if let row = state.row { #expect(ReportRow.outcomes.contains(row)) }
    if isPassedOn { #expect(state.received == nil) }
    guard !state.stage.isOpen else { return }
    let later = state.newestDay.adding(days: 1)
    let moves = state.moves(on: later, calendar: RequestWalk.calendar)
    #expect(moves.allSatisfy { $0 == .archive || $0 == .publish })
    #expect((state.stage == .archived) != moves.contains(.archive))
  }

  /// The actions keep exactly the watches the state names, and nothing goes unwatched until it is
  /// archived: what is open by what is owed, what has ended by its archiving.
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
    #expect(named.isEmpty == (walk.state.stage == .archived))
    if walk.state.stage.isOpen { #expect(named.contains { !$0.watch.isOption }) }
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
