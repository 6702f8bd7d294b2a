import Office
import Portal
import Records

/// What is said when an act is done: where the case stands now, and the letters it made.
struct ActText {
  private let lines: [String]

  init(_ act: CaseAct, before: CaseView, after: SeenCase) {
    let letters = after.view.letters.dropFirst(before.letters.count)
    lines =
      [RequestWords.done(act, after.record.number)] + StandingText(after).lines
      + letters.map { CaseText.row(RequestWords.newLetter, Words.name(of: $0)) }
      + MoveText(after.view).lines
  }

  var text: String { lines.joined(separator: "\n") + "\n" }
}
