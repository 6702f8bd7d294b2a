import Drafting
import Law
import Office
import Portal
import Records

/// A case for a person at a terminal: where it stands and why, what happened, what can be done.
struct CaseText {
  private let seen: SeenCase
  /// Every day of the clock, or only those on which something happened.
  private let withDays: Bool
  private var view: CaseView { seen.view }
  private var record: CaseRecord { seen.record }
  private static let width = 80

  init(_ seen: SeenCase, withDays: Bool) {
    self.seen = seen
    self.withDays = withDays
  }

  var text: String {
    let parts = [
      head, clock, history, ConsultationText(view).lines, papers, notes, MoveText(view).lines,
    ]
    return parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") + "\n" }
      .joined(separator: "\n")
  }

  static func row(_ label: String, _ text: String) -> String {
    let rows = text.split(separator: "\n").flatMap {
      ColumnText.wrap(String($0), width: width - 10)
    }
    return rows.enumerated().map { index, row in
      ColumnText.pad(index == 0 ? label : "", 10) + row
    }.joined(separator: "\n")
  }

  private var head: [String] {
    [
      "\(record.number)  " + RequestWords.version(record.version, record.id),
      Self.row(RequestWords.agency, view.agency.name),
      Self.row(RequestWords.title, record.title),
      Self.row(RequestWords.description, view.form.description),
      Self.row(
        RequestWords.requester,
        RequestWords.requester(record.requesterName, record.requesterClass)),
    ] + personal + [
      Self.row(Words.supplyWayQuestion, Words.name(of: view.form.supplyWay)),
      Self.row(Words.mediumQuestion, Words.name(of: view.form.medium)),
      Self.row(RequestWords.submitted, Words.submitted(record)),
      Self.row(RequestWords.received, Words.received(record.standing)),
      Self.row(RequestWords.handler, handler),
    ] + StandingText(seen).lines
  }

  /// Masked: seen in full on the case's page, for a reason that is logged.
  private var personal: [String] {
    PersonalField.allCases.compactMap { field in
      view.form.personal[field].map { Self.row(Words.name(of: field), $0) }
    }
  }

  private var handler: String {
    let names = [record.unit, record.handler.flatMap { view.officers[$0] }].compactMap(\.self)
    return names.isEmpty ? Words.notAssigned : names.joined(separator: "，")
  }

  private var clock: [String] {
    guard let deadline = view.deadline else { return [] }
    let title = RequestWords.clockTitle
    if withDays {
      let text = DeadlineText(deadline: deadline, channel: record.channel).text
      return [title] + text.split(separator: "\n").map { "  " + $0 }
    }
    let steps = deadline.steps.filter { !$0.isDay }.map { step in
      "  \(step.day)  "
        + ReplyDeadlineWords.text(step.kind, counting: view.agency.counting)
        + RequestWords.article(step.basis)
    }
    return [title] + steps + ["  " + RequestWords.daysHint]
  }

  private var history: [String] {
    [RequestWords.history]
      + view.timeline.flatMap { item -> [String] in
        let line = HistoryLine(item, view)
        let text = line.text.map { $0.split(separator: "\n").map(String.init) } ?? []
        return [
          "  \(item.event.day)  \(line.what)" + RequestWords.article(line.basis) + "  \(line.by)"
        ] + (line.details + text).map { ColumnText.pad("", 14) + $0 }
      }
  }

  private var papers: [String] {
    if view.letters.isEmpty, view.files.isEmpty { return [] }
    return [RequestWords.papers]
      + view.letters.map { "  \($0.day)  \(Words.name(of: $0))" }
      + view.files.map { "  \($0.file.name)  \(Words.detail($0.file))" }
  }

  private var notes: [String] {
    if view.notes.isEmpty { return [] }
    return [RequestWords.notes]
      + view.notes.map { note in
        "  \(note.moment.day)  \(view.officers[note.officer] ?? "")：\(note.text)"
      }
  }
}
