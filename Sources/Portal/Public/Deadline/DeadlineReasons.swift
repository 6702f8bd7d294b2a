internal import Drafting
internal import Law

/// Why a last day is that day, in a few lines: receipt, term, what is not counted.
struct DeadlineReasons {
  let items: [SummaryList.Item]

  init(_ deadline: ReplyDeadline) {
    items =
      [Self.received(deadline), Self.restarted(deadline), Self.counted(deadline)]
      .compactMap { $0 } + Self.left(deadline)
  }

  private static func received(_ deadline: ReplyDeadline) -> SummaryList.Item? {
    for step in deadline.steps {
      guard case .received(let channel) = step.kind else { continue }
      return .init(
        Words.receivedName,
        .lines(
          DayWords.full(step.day), Words.receiptRule(channel) + Words.by(step.basis)))
    }
    return nil
  }

  /// The newest correction or payment, after which the count began anew.
  private static func restarted(_ deadline: ReplyDeadline) -> SummaryList.Item? {
    for step in deadline.steps.reversed() {
      switch step.kind {
      case .event(.correctionReceived), .event(.feePaid):
        return .init(
          Words.restartedName,
          .lines(DayWords.full(step.day), Words.restarted + Words.by(step.basis)))
      case .submitted, .received, .event, .opinionTerm, .opinionTermEnded, .counted, .skipped,
        .excluded, .standing, .lastDay:
        continue
      }
    }
    return nil
  }

  private static func counted(_ deadline: ReplyDeadline) -> SummaryList.Item? {
    for step in deadline.steps.reversed() {
      guard case .counted(_, of: let term, _) = step.kind else { continue }
      return .init(
        Words.termName, .lines(Words.term(term), Words.termRule(deadline.steps)))
    }
    return nil
  }

  /// The days left out, by their reason.
  private static func left(_ deadline: ReplyDeadline) -> [SummaryList.Item] {
    var rest = 0
    var consulted = 0
    var stood = 0
    for step in deadline.steps {
      switch step.kind {
      case .skipped: rest += 1
      case .excluded: consulted += 1
      case .standing: stood += 1
      case .submitted, .received, .event, .opinionTerm, .opinionTermEnded, .counted, .lastDay:
        continue
      }
    }
    return [(Words.restName, rest), (Words.consultedName, consulted), (Words.stoodName, stood)]
      .filter { $0.1 > 0 }.map { .init($0.0, Fragment(Words.dayCount($0.1))) }
  }
}
