internal import Drafting
internal import HTML
internal import Law

/// What the calculator answers: the last day, or why there is none.
enum DeadlineResult {
  case lastDay(ReplyDeadline)
  /// The clock stands.
  case waiting(ReplyDeadline, ClockWait)
  case unlawful(ClockBreach)
  case noAnswer(NoAnswer)

  init(_ clock: ReplyClock, _ calendar: WorkingCalendar) {
    do throws(ClockRefusal) {
      let deadline = try clock.deadline(calendar)
      self = deadline.wait.map { .waiting(deadline, $0) } ?? .lastDay(deadline)
    } catch {
      switch error {
      case .unlawful(let breach): self = .unlawful(breach)
      case .noAnswer(let reason): self = .noAnswer(reason)
      }
    }
  }

  var isAnswer: Bool {
    switch self {
    case .lastDay, .waiting: true
    case .unlawful, .noAnswer: false
    }
  }

  /// The page's first words.
  var heading: PageHeading {
    switch self {
    case .lastDay(let deadline):
      PageHeading(
        deadline.lastDay.map { DayWords.full($0) } ?? Words.deadlineTitle,
        above: Words.lastDayAbove, lead: Words.lastDayLead,
        marks: deadline.provisional ? [StatusTag(.warning, Words.provisional)] : [])
    case .waiting(_, let wait):
      PageHeading(
        Words.standsTitle, above: Words.deadlineTitle, lead: ReplyDeadlineWords.sentence(wait))
    case .unlawful: PageHeading(Words.unlawfulTitle, above: Words.deadlineTitle)
    case .noAnswer: PageHeading(Words.noAnswerTitle, above: Words.deadlineTitle)
    }
  }

  /// What stands below the heading: the reasons, and every day.
  var reasons: [any Component] {
    switch self {
    case .lastDay(let deadline), .waiting(let deadline, _):
      provisional(deadline) + [summary(deadline), calendar(deadline), days(deadline)]
    case .unlawful(let breach):
      [
        NoticePanel(
          .danger, Words.against(breach.basis),
          Fragment(Prose([Fragment(ClockBreachWords.sentence(breach))])), isNews: true),
        Prose([Fragment(Words.unlawfulNext)]),
      ]
    case .noAnswer(let reason):
      [NoticePanel(.warning, NoAnswerWords.sentence(reason), isNews: true)]
    }
  }

  private func provisional(_ deadline: ReplyDeadline) -> [any Component] {
    ReplyDeadlineWords.provisional(deadline).map { [NoticePanel(.warning, $0)] } ?? []
  }

  private func summary(_ deadline: ReplyDeadline) -> Panel {
    Panel(Words.whyHeading) { $0(SummaryList(DeadlineReasons(deadline).items)) }
  }

  private func calendar(_ deadline: ReplyDeadline) -> Panel {
    Panel(Words.monthsName) { $0(MonthGrid(Words.monthsName, of: deadline)) }
  }

  private func days(_ deadline: ReplyDeadline) -> Panel {
    Panel(Words.dayByDay) { $0(ClockTable(Words.tableName, of: deadline)) }
  }
}
