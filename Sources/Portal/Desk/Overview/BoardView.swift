internal import Drafting
internal import Office

/// The board: sums on top, below them one line an agency, each figure leading to its cases.
struct BoardView {
  private typealias Text = Words.Overview

  let board: Board

  init(_ board: Board) { self.board = board }

  var parts: [any Component] {
    [
      PageHeading(
        Words.name(of: DeskPlace.board), above: DayWords.full(board.day), lead: Text.boardLead),
      FigureTiles([
        .init(Text.open, "\(sum(\.open))", to: "/desk"),
        .init(Text.soon, "\(sum(\.soon))", tone: sum(\.soon) > 0 ? .warning : .neutral),
        .init(
          Text.overdue, "\(sum(\.overdue))", tone: sum(\.overdue) > 0 ? .danger : .neutral,
          to: "/desk?overdue=yes"),
        .init(Text.endedThisYear, "\(sum(\.ended))"),
      ]),
      table, Prose([Fragment(Text.boardNote)]),
    ]
  }

  private var table: DataTable {
    DataTable(
      Text.agencies,
      columns: [.init(Text.agency)]
        + [
          Text.open, Text.unconfirmed, Text.soon, Text.overdue, Text.standing,
          Text.endedThisYear, Text.late, Text.average,
        ].map { .init($0, .number) },
      rows: board.lines.map(row),
      foot: .init(
        [Fragment(Text.total)]
          + [\BoardLine.open, \.unconfirmed, \.soon, \.overdue, \.standing, \.ended, \.late]
          .map { Fragment("\(sum($0))") } + [.none]),
      empty: EmptyState(Text.noAgencies))
  }

  private func row(_ line: BoardLine) -> DataTable.Row {
    let list = "/desk?agency=\(line.agency)"
    func figure(_ count: Int) -> Fragment { Fragment("\(count)") }
    return DataTable.Row([
      .link(line.name, to: list), figure(line.open), figure(line.unconfirmed),
      marked(line.soon, .warning, to: list, Text.soon, line),
      marked(line.overdue, .danger, to: "\(list)&overdue=yes", Text.overdue, line),
      figure(line.standing), figure(line.ended), figure(line.late),
      Fragment(line.averageDays.map { Text.days($0) } ?? Text.none),
    ])
  }

  /// A figure that should be looked at has a shape and a link; nought is quiet.
  private func marked(
    _ count: Int, _ tone: Tone, to address: String, _ column: String, _ line: BoardLine
  ) -> Fragment {
    guard count > 0 else { return Fragment("0") }
    return Fragment([
      StatusTag(tone, "\(count)"), Fragment(" "),
      TextLink(Text.look, to: address, about: "\(line.name)，\(column)"),
    ])
  }

  private func sum(_ figure: KeyPath<BoardLine, Int>) -> Int {
    board.lines.reduce(0) { $0 + $1[keyPath: figure] }
  }
}
