internal import Drafting
internal import Law

/// A deadline of Law as the two components that show it. Days that are the same and follow one
/// another stand as one row.
extension ClockTable {
  init(_ caption: String, of deadline: ReplyDeadline, counting: CountingConvention = .fromNextDay) {
    var rows: [Row] = []
    var run: (first: Day, last: Day)?
    let last = deadline.steps.last { $0.isDay && $0.day == deadline.lastDay }
    for step in deadline.steps where step.kind != .lastDay {
      let row = Row(step, isLast: step == last, counting: counting)
      if let before = rows.last, let days = run, row.continues(before),
        days.last.adding(days: 1) == step.day
      {
        rows[rows.count - 1] = row.spanning(from: days.first, to: step.day)
        run = (days.first, step.day)
      } else {
        rows.append(row)
        run = (step.day, step.day)
      }
    }
    self.init(caption, rows)
  }
}

extension ClockTable.Row {
  fileprivate init(
    _ step: ReplyDeadline.Step, isLast: Bool, counting: CountingConvention
  ) {
    self.init(
      step.day.description, Words.weekday(step.day.weekday), Kind(step.kind, isLast: isLast),
      Words.why(step.kind, counting: counting) + (isLast ? Words.endsHere : ""),
      article: Words.article(step.basis))
  }

  /// Whether this row only says again, for the next day, what the one before it said.
  fileprivate func continues(_ before: Self) -> Bool {
    switch kind {
    case .skipped, .excluded, .standing:
      kind == before.kind && why == before.why && article == before.article
    case .event, .start, .counted, .lastDay: false
    }
  }

  fileprivate func spanning(from first: Day, to last: Day) -> Self {
    var row = self
    row.day = Words.span(first, last)
    row.weekday = Words.days(first.days(to: last) + 1)
    return row
  }
}

extension ClockTable.Row.Kind {
  fileprivate init(_ kind: ReplyDeadline.Step.Kind, isLast: Bool) {
    switch kind {
    case .submitted, .event, .opinionTerm, .opinionTermEnded, .lastDay: self = .event
    case .received: self = .start
    case .counted(let number, of: _, _): self = isLast ? .lastDay(number) : .counted(number)
    case .skipped: self = .skipped
    case .excluded: self = .excluded
    case .standing: self = .standing
    }
  }
}

extension MonthGrid {
  init(_ name: String, of deadline: ReplyDeadline) {
    var marks: [Day: Mark] = [:]
    for step in deadline.steps {
      let isLast = step.isDay && step.day == deadline.lastDay
      let kind = ClockTable.Row.Kind(step.kind, isLast: isLast)
      // What a day is to the count says more than what happened on it.
      if step.isDay || kind == .start || marks[step.day] == nil, step.kind != .lastDay {
        marks[step.day] = Mark(kind, Words.mark(step.kind, isLast: isLast))
      }
    }
    self.init(name, marks: marks)
  }
}
