import Documents
import Law
import Portal
import Records

/// What a list tells of a case, for programs.
enum CaseLineJSON {
  static func members(
    _ record: CaseRecord, handler: String?, daysLeft: Int?, today: Day
  ) -> [(String, JSON)] {
    let standing = record.standing
    let isOverdue = standing.isOpen && (standing.lastDay.map { $0 < today } ?? false)
    return [
      ("id", .string(record.id.rawValue)), ("number", .string(record.number)),
      ("version", .integer(record.version)), ("title", .string(record.title)),
      ("requester", .string(record.requesterName)),
      ("requesterClass", .string(CodeName.of(record.requesterClass.rawValue))),
      ("stage", .string(CodeName.of(standing.stage.rawValue))),
      ("submitted", .day(record.submitted)), ("received", .day(standing.received)),
      ("lastDay", .day(standing.lastDay)), ("provisional", .bool(standing.isProvisional)),
      ("daysLeft", daysLeft.map { .integer($0) } ?? .null), ("overdue", .bool(isOverdue)),
      ("nextDay", standing.isOpen ? .day(standing.nextDay) : .null),
      ("outcome", .text(standing.outcome.map { CodeName.of($0.rawValue) })),
      ("ended", .day(standing.ended)), ("unit", .text(record.unit)), ("handler", .text(handler)),
    ]
  }
}

extension JSON {
  static func day(_ day: Day?) -> JSON { .text(day?.description) }
  static func text(_ text: String?) -> JSON { text.map { .string($0) } ?? .null }
}
