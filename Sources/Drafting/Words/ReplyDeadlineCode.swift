package import Law

/// The stable words by which programs know steps, events and waits.
package enum ReplyDeadlineCode {
  /// The word of a step.
  package static func code(_ kind: ReplyDeadline.Step.Kind) -> String {
    switch kind {
    case .submitted: "submitted"
    case .received: "received"
    case .event(let event): code(event)
    case .opinionTerm(let party, _, _): party.rawValue + "-term"
    case .opinionTermEnded(let party): party.rawValue + "-term-ended"
    case .counted(_, of: _, let day): counted(day)
    case .skipped(let day): skipped(day)
    case .excluded(let party): party.rawValue + "-consultation"
    case .standing(let wait): code(wait)
    case .lastDay: "last-day"
    }
  }

  /// The word of an event, the same as `--event` takes.
  package static func code(_ event: ClockEvent.Kind) -> String {
    switch event {
    case .correctionNotice: "correction-notice"
    case .correctionReceived: "correction-received"
    case .asked(let party, _): party.rawValue + "-asked"
    case .delivered(let party, _): party.rawValue + "-delivered"
    case .answered(let party, _): party.rawValue + "-answered"
    case .extended: "extended"
    case .feeNotice: "fee-notice"
    case .feePaid: "fee-paid"
    }
  }

  /// The word of what the clock stands for.
  package static func code(_ wait: ClockWait) -> String {
    switch wait {
    case .correction: "awaiting-correction"
    case .payment: "awaiting-payment"
    case .opinion(let party): "awaiting-\(party.rawValue)"
    }
  }

  private static func counted(_ day: DayKind) -> String {
    switch day {
    case .makeUpDay: "counted-make-up-day"
    case .presumed: "counted-presumed"
    case .workingWeekday, .weekend, .holiday, .regionalHoliday: "counted"
    }
  }

  private static func skipped(_ day: DayKind) -> String {
    switch day {
    case .holiday: "holiday"
    case .regionalHoliday: "regional-holiday"
    case .presumed: "weekend-presumed"
    case .weekend, .workingWeekday, .makeUpDay: "weekend"
    }
  }
}
