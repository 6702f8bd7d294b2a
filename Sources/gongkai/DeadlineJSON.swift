import Documents
import Drafting
import Law

/// A deadline for programs.
enum DeadlineJSON {
  static func object(_ deadline: ReplyDeadline) -> JSON {
    var members: [(String, JSON)] = [
      ("received", day(deadline.received)),
      ("lastDay", deadline.lastDay.map { day($0) } ?? .null),
      ("provisional", .bool(deadline.provisional)),
      ("steps", .array(deadline.steps.map { step($0) })),
      ("calendar", .string(deadline.calendarVersion)),
    ]
    if let wait = deadline.wait { members.append(("waiting", waiting(wait))) }
    return .object(members)
  }

  private static func step(_ step: ReplyDeadline.Step) -> JSON {
    .object([
      ("day", day(step.day)),
      ("kind", .string(ReplyDeadlineCode.code(step.kind))),
      ("article", .string(step.basis.text)),
      ("text", .string(ReplyDeadlineWords.sentence(step))),
    ])
  }

  private static func waiting(_ wait: ClockWait) -> JSON {
    .object([
      ("kind", .string(ReplyDeadlineCode.code(wait))),
      ("text", .string(ReplyDeadlineWords.sentence(wait))),
    ])
  }

  private static func day(_ day: Day) -> JSON { .string(day.description) }
}
