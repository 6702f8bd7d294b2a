import Documents
import Drafting
import Law
import Office
import Portal
import Records

/// A list of cases, for a person, a program or a spreadsheet.
struct CaseListing {
  let lines: [WorklistLine]
  /// The names of those who work on them.
  let handlers: [OfficerID: String]
  let hasMore: Bool
  let today: Day

  private static let heads = [
    RequestWords.lastDay, RequestWords.left, RequestWords.stage, RequestWords.number,
    RequestWords.requester, RequestWords.handler, RequestWords.waiting, RequestWords.title,
  ]

  /// One case a line, its title last: the columns before it are aligned.
  var text: String {
    if lines.isEmpty { return RequestWords.nothing + "\n" }
    let rows = [Self.heads] + lines.map(row)
    let widths = Self.heads.indices.map { column in
      rows.map { ColumnText.width($0[column]) }.max() ?? 0
    }
    let texts = rows.map { row in
      zip(row, widths).dropLast().map { ColumnText.pad($0, $1 + 2) }.joined() + (row.last ?? "")
    }
    return texts.joined(separator: "\n") + "\n"
      + RequestWords.count(lines.count, hasMore: hasMore) + "\n"
  }

  var csv: [UInt8] { CSVWriter.write([Self.heads] + lines.map(row)) }

  var json: JSON {
    .object([
      ("day", .day(today)),
      (
        "requests",
        .array(
          lines.map { line in
            .object(
              CaseLineJSON.members(
                line.record, handler: handler(line), daysLeft: line.daysLeft, today: today))
          })
      ), ("more", .bool(hasMore)),
    ])
  }

  private func row(_ line: WorklistLine) -> [String] {
    let record = line.record
    let standing = record.standing
    let day = standing.isOpen ? standing.lastDay : nil
    return [
      day.map { "\($0)" + (standing.isProvisional ? RequestWords.provisional : "") } ?? "",
      standing.deadlineText(line.daysLeft, today: today), Words.name(of: standing.stage),
      record.number, record.requesterName,
      [record.unit, handler(line)].compactMap(\.self).joined(separator: "，"),
      Words.waited(standing).map { RequestWords.waited($0, standing.nextDay) } ?? "", record.title,
    ]
  }

  private func handler(_ line: WorklistLine) -> String? {
    line.record.handler.flatMap { handlers[$0] }
  }
}
