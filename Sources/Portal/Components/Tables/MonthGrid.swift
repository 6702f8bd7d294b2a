internal import HTML
internal import Law

/// A reply clock as the months of a calendar: what each day is to the count, in a word.
///
/// The reasons and articles stand in a `ClockTable`; this is for the eye.
struct MonthGrid: Component {
  /// What a day is to the count.
  struct Mark: Sendable {
    var kind: ClockTable.Row.Kind
    /// Two or three characters: 第3日, 春节, 休.
    var word: String

    init(_ kind: ClockTable.Row.Kind, _ word: String) {
      self.kind = kind
      self.word = word
    }
  }

  let name: String
  private let months: [Month]

  /// The whole months from the first marked day to the last.
  init(_ name: String, marks: [Day: Mark]) {
    self.name = name
    months = Month.all(of: marks)
  }

  func write(to html: inout HTMLBuffer) {
    html(.div, .class("months"), .role("group"), .aria(.label, name)) { html in
      for month in months { month.write(to: &html) }
    }
  }
}

/// One month, week by week from Monday.
private struct Month: Sendable {
  private struct Cell {
    let day: Int
    let mark: MonthGrid.Mark?
  }

  private let name: String
  private let weeks: [[Cell?]]

  /// A count over years is no picture any more.
  private static let most = 24

  static func all(of marks: [Day: MonthGrid.Mark]) -> [Month] {
    guard let first = marks.keys.min(), let last = marks.keys.max() else { return [] }
    var months: [Month] = []
    var begin = first.adding(days: 1 - first.day)
    while begin <= last, months.count < most {
      let days = (0..<31).map { begin.adding(days: $0) }.filter { $0.month == begin.month }
      months.append(Month(days, marks))
      begin = begin.adding(days: days.count)
    }
    return months
  }

  private init(_ days: [Day], _ marks: [Day: MonthGrid.Mark]) {
    var cells: [Cell?] = days.map { Cell(day: $0.day, mark: marks[$0]) }
    let blanks = (days.first?.weekday.rawValue ?? 1) - 1
    cells.insert(contentsOf: Array(repeating: nil, count: blanks), at: 0)
    while cells.count % 7 != 0 { cells.append(nil) }
    name = days.first.map { Words.month($0) } ?? ""
    weeks = stride(from: 0, to: cells.count, by: 7).map { Array(cells[$0..<($0 + 7)]) }
  }

  func write(to html: inout HTMLBuffer) {
    html(.table, .class("month")) { html in
      html(.caption, name)
      html(.thead) { html in
        html(.tr) { html in
          for weekday in Words.weekdayInitials { html(.th, .scope("col"), text: weekday) }
        }
      }
      html(.tbody) { html in
        for week in weeks {
          html(.tr) { html in
            for cell in week { Self.write(cell, &html) }
          }
        }
      }
    }
  }

  private static func write(_ cell: Cell?, _ html: inout HTMLBuffer) {
    guard let cell else { return html(.td) }
    let kind = cell.mark.map { "clock-\($0.kind.name)" }
    html(.td, .when(kind != nil, .class(kind ?? ""))) { html in
      html(.span, .class("date")) { $0.text(cell.day) }
      if let mark = cell.mark { html(.span, .class("mark"), text: mark.word) }
    }
  }
}
