import Drafting
import Law
import Office
import Portal
import Records

/// Where a case stands: its stage, its last day, what else is waited for.
struct StandingText {
  private let seen: SeenCase

  init(_ seen: SeenCase) { self.seen = seen }

  var lines: [String] {
    let standing = seen.record.standing
    let watches = seen.view.watches.filter { $0.watch != .reply }.map { watch in
      CaseText.row(
        RequestWords.waiting,
        RequestWords.watch(watch.watch, watch.lastDay, isPast: watch.lastDay < seen.today))
    }
    return [
      CaseText.row(RequestWords.stage, Words.name(of: standing.stage)),
      CaseText.row(RequestWords.lastDay, lastDay(standing)),
    ] + watches
  }

  private func lastDay(_ standing: CaseStanding) -> String {
    guard let day = standing.lastDay else { return seen.deadlineText }
    return DayWords.full(day) + (standing.isProvisional ? RequestWords.provisional : "") + "，"
      + seen.deadlineText
  }
}
