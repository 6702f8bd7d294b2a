import Law
import Office
import Portal

/// The acts an officer may do on a case now, each with its article.
struct MoveText {
  let acts: [CaseAct]

  init(_ view: CaseView) {
    acts =
      view.moves.map { CaseAct($0) } + (view.mayAssign ? [.assignment] : [])
      + (view.mayNote ? [.note] : [])
  }

  var lines: [String] {
    if acts.isEmpty { return [RequestWords.noMoves] }
    let width = acts.map(\.rawValue.count).max() ?? 0
    return [RequestWords.movesTitle]
      + acts.map { act in
        "  " + ColumnText.pad(act.rawValue, width + 2) + Words.name(of: act) + Self.article(act)
      }
  }

  private static func article(_ act: CaseAct) -> String {
    act.move.map { "（\(Words.article($0.basis))）" } ?? ""
  }
}
