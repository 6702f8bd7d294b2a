import Law
import Records

/// Reads one case whole, within a snapshot.
struct CaseReader {
  private let session: any Session
  let store: RequestStore
  let calendar: WorkingCalendar
  let now: Moment

  init(_ session: any Session, _ calendar: WorkingCalendar, now: Moment) {
    self.session = session
    self.calendar = calendar
    self.now = now
    store = RequestStore(session)
  }

  func view(_ record: CaseRecord, for officer: Officer, _ keys: KeyRing) throws -> CaseView {
    let events = try store.events(of: record.id)
    let state = try RequestState(events)
    let letters = try store.letters(of: record.id)
    let notes = try store.notes(of: record.id)
    let names = try names(events, notes, record)
    guard let form = try store.form(of: record.id) else { throw OfficeError.notFound }
    let isOwn = officer.agency == record.agency
    return CaseView(
      record: record, watches: watches(state),
      agency: try agency(record), form: try CaseForm(form, of: record.id, keys),
      state: state, deadline: try? state.deadline(calendar), daysLeft: daysLeft(record),
      correctionThrough: try? state.lastDayToAskCorrection(calendar),
      timeline: events.map { timelineItem($0, letters, names) }, letters: letters,
      files: try store.files(of: record.id), notes: notes,
      consultations: try store.parties(of: record.id).map {
        try ConsultationParty($0, of: record.id, keys)
      },
      officers: names, moves: isOwn ? moves(state, events, officer) : [],
      mayUnmask: isOwn && officer.may(.unmask), mayAssign: isOwn && officer.may(.assign),
      mayNote: isOwn && officer.may(.addNote), mayIssueCode: isOwn && officer.may(.issueCode))
  }

  private func daysLeft(_ record: CaseRecord) -> Int? {
    guard let lastDay = record.standing.lastDay, lastDay >= now.day else { return nil }
    return calendar.daysLeft(from: now.day, through: lastDay)
  }

  /// What may be done and was not is no longer waited for once its day is over.
  private func watches(_ state: RequestState) -> [CaseWatch] {
    state.watches(calendar).filter { !$0.watch.isOption || $0.through >= now.day }
      .map { CaseWatch($0.watch, $0.through) }
  }

  func agency(_ record: CaseRecord) throws -> Agency {
    guard let agency = try session.agencies.find(record.agency) else { throw OfficeError.notFound }
    return agency
  }

  private func timelineItem(
    _ event: CaseEvent, _ letters: [CaseLetter], _ names: [OfficerID: String]
  ) -> TimelineItem {
    TimelineItem(
      event: event, officerName: event.actor.officer.flatMap { names[$0] },
      letters: letters.filter { $0.event == event.serial }.map(\.id))
  }

  private func names(
    _ events: [CaseEvent], _ notes: [CaseNote], _ record: CaseRecord
  ) throws -> [OfficerID: String] {
    var ids = Set(events.compactMap(\.actor.officer)).union(notes.map(\.officer))
    ids.formUnion(events.compactMap(\.particulars.approver))
    if let handler = record.handler { ids.insert(handler) }
    return try Officers.names(ids, session)
  }

  /// By law and role; nobody is offered the review of a draft of their own.
  private func moves(
    _ state: RequestState, _ events: [CaseEvent], _ officer: Officer
  ) -> [RequestMove] {
    let drafter = events.last { $0.isDraft }?.actor
    return state.moves(on: now.day, calendar: calendar).filter { move in
      officer.may(.move(move)) && !(move == .review && drafter == .officer(officer.id))
    }
  }
}

extension CaseActor {
  var officer: OfficerID? {
    switch self {
    case .officer(let id): id
    case .requester, .system: nil
    }
  }
}

extension CaseEvent {
  package var isDraft: Bool {
    if case .procedure(.drafted) = kind { true } else { false }
  }
}

extension CaseLetter {
  var id: LetterID { LetterID(request: request, serial: serial) }
}

extension Officers {
  /// The names of officers, those who left included.
  static func names(
    _ ids: Set<OfficerID>, _ session: any Session
  ) throws -> [OfficerID: String] {
    guard !ids.isEmpty else { return [:] }
    let marks = ids.map { _ in "?" }.joined(separator: ", ")
    let rows = try session.rows(
      "SELECT id, name FROM officers WHERE id IN (\(marks))", ids.map { .text($0.rawValue) })
    var names: [OfficerID: String] = [:]
    for row in rows {
      names[try row.raw("id")] = try row.text("name")
    }
    return names
  }
}
