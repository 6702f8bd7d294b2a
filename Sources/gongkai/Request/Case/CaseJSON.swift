import Documents
import Drafting
import Law
import Office
import Portal
import Records

/// A case for programs.
struct CaseJSON {
  private let seen: SeenCase
  private var view: CaseView { seen.view }

  init(_ seen: SeenCase) { self.seen = seen }

  var object: JSON {
    .object(
      CaseLineJSON.members(
        seen.record, handler: seen.record.handler.flatMap { view.officers[$0] },
        daysLeft: seen.view.daysLeft, today: seen.today)
        + [
          ("agency", .string(view.agency.name)),
          ("channel", .string(CodeName.of(seen.record.channel.rawValue))),
          ("description", .string(view.form.description)),
          ("documentNumber", .text(view.form.documentNumber)),
          ("deadline", view.deadline.map { DeadlineJSON.object($0) } ?? .null),
          ("watches", .array(view.watches.map(watch))),
          ("history", .array(view.timeline.map(event))),
          ("consultations", .array(view.consultations.map(consultation))),
          ("letters", .array(view.letters.map(letter))),
          ("files", .array(view.files.map(file))),
          ("notes", .array(view.notes.map(note))),
          ("moves", .array(MoveText(view).acts.map(move))),
        ])
  }

  private func watch(_ watch: CaseWatch) -> JSON {
    .object([
      ("lastDay", .day(watch.lastDay)), ("article", .string(watch.watch.basis.text)),
      ("text", .string(Words.name(of: watch.watch))),
    ])
  }

  private func event(_ item: TimelineItem) -> JSON {
    let line = HistoryLine(item, view)
    return .object([
      ("day", .day(item.event.day)), ("event", .string(item.event.kind.noun)),
      ("text", .string(line.what)), ("details", .array(line.details.map { .string($0) })),
      ("words", .text(line.text)), ("article", .text(line.basis?.text)), ("by", .string(line.by)),
    ])
  }

  private func consultation(_ party: ConsultationParty) -> JSON {
    let asked = view.state.consultations.first { $0.serial == party.serial }
    return .object([
      ("serial", .integer(party.serial)), ("name", .string(party.name)),
      ("party", .string(CodeName.of(party.party.rawValue))),
      ("asked", .day(asked?.asked)), ("delivered", .day(asked?.delivered)),
      ("answered", .day(asked?.answered)), ("opinion", .text(asked?.opinion?.rawValue)),
    ])
  }

  private func letter(_ letter: CaseLetter) -> JSON {
    .object([
      ("serial", .integer(letter.serial)), ("name", .text(LetterKind(id: letter.kind)?.name)),
      ("number", .text(letter.number)), ("day", .day(letter.day)),
      ("addressee", .string(letter.addressee.rawValue)),
    ])
  }

  private func file(_ file: CaseFile) -> JSON {
    .object([
      ("position", .integer(file.position)), ("name", .string(file.file.name)),
      ("kind", .string(file.file.kind.rawValue)), ("size", .integer(file.file.size)),
    ])
  }

  private func note(_ note: CaseNote) -> JSON {
    .object([
      ("day", .day(note.moment.day)), ("by", .text(view.officers[note.officer])),
      ("text", .string(note.text)),
    ])
  }

  private func move(_ act: CaseAct) -> JSON {
    .object([
      ("act", .string(act.rawValue)), ("name", .string(Words.name(of: act))),
      ("article", .text(act.move?.basis.text)),
    ])
  }
}

extension CaseEvent.Kind {
  /// The noun of the act that brought it about.
  fileprivate var noun: String {
    switch self {
    case .submitted: "submission"
    case .procedure(let kind): CaseAct(kind.move).rawValue
    case .assigned: CaseAct.assignment.rawValue
    case .recomputed: "recomputation"
    case .imported: "import"
    }
  }
}
