import Law
import Records

/// Compares lines of a ledger with what is kept, and takes them over, within a transaction.
struct LedgerTaking {
  private let session: any Session
  private let store: RequestStore
  private let agency: Agency
  private let calendar: WorkingCalendar
  private let now: Moment

  init(_ session: any Session, _ agency: Agency, _ calendar: WorkingCalendar, now: Moment) {
    self.session = session
    self.agency = agency
    self.calendar = calendar
    self.now = now
    store = RequestStore(session)
  }

  func verdict(_ new: ImportedCase) throws -> ImportVerdict {
    guard let kept = try kept(new) else { return .new }
    guard kept.record.agency == agency.id else {
      return .faulty([ImportFault(.number, .handledHere)])
    }
    let changes = try changes(kept, new)
    if changes.isEmpty { return .unchanged }
    return kept.isOnlyImported ? .changed(changes) : .faulty([ImportFault(.number, .handledHere)])
  }

  /// Takes a line over, if there is anything to take.
  func take(_ new: ImportedCase, by officer: OfficerID, _ pad: LogPad) throws -> ImportVerdict {
    let verdict = try verdict(new)
    switch verdict {
    case .unchanged, .faulty: return verdict
    case .new: pad.note(LogAct(rawValue: "importRequest"), try insert(new, by: officer).subject)
    case .changed:
      guard let kept = try kept(new) else { return verdict }
      try change(kept, new, by: officer)
      pad.note(
        LogAct(rawValue: "importRequest"), kept.record.id.subject, ["changed": true])
    }
    return verdict
  }

  private struct Kept {
    let record: CaseRecord
    let events: [CaseEvent]

    /// Nothing has happened since it was taken over.
    var isOnlyImported: Bool {
      events.dropFirst().allSatisfy { event in
        switch event.kind {
        case .imported, .recomputed: true
        case .submitted, .procedure, .assigned: false
        }
      } && record.isImported
    }

    var state: ImportedState? {
      for event in events.reversed() {
        if case .imported(let state) = event.kind { return state }
      }
      return nil
    }
  }

  private func kept(_ new: ImportedCase) throws -> Kept? {
    let spellings = Office.spellings(of: new.number)
    guard let found = try store.find(spellings: spellings, county: agency.id.county),
      let record = try store.find(found.request)
    else { return nil }
    return Kept(record: record, events: try store.events(of: record.id))
  }

  private func changes(_ kept: Kept, _ new: ImportedCase) throws -> [ImportColumn] {
    let (record, standing) = (kept.record, kept.record.standing)
    let description = try store.form(of: record.id)?.description
    let pairs: [(ImportColumn, Bool)] = [
      (.channel, record.channel == new.state.channel),
      (.submitted, record.submitted == new.state.submitted),
      (.received, standing.received == new.state.received),
      (.requesterClass, record.requesterClass == new.requesterClass),
      (.requesterName, record.requesterName == new.requesterName),
      (.title, record.title == new.title),
      (.description, new.description == nil || description == new.description),
      (.outcome, standing.outcome == new.state.outcome),
      (.partGrounds, kept.state.map { $0.partGrounds == new.state.partGrounds } ?? true),
      (.ended, standing.ended == new.state.ended),
      (.unit, new.unit == nil || record.unit == new.unit),
    ]
    return pairs.filter { !$0.1 }.map(\.0)
  }

  private func insert(_ new: ImportedCase, by officer: OfficerID) throws -> RequestID {
    let id: RequestID = try session.numbers.newID(in: agency.id.county)
    let events = [
      CaseEvent(
        serial: 0, day: new.state.submitted, moment: now, actor: .officer(officer),
        kind: .submitted(new.state.channel, agency.counting)),
      imported(new, serial: 1, by: officer),
    ]
    let standing = CaseStanding(try RequestState(events), events, calendar)
    let record = record(id, new, standing, events: 2, version: 1)
    let description = new.description ?? new.title
    try store.insert(record, code: nil, identity: nil)
    for event in events { try store.append(event, to: id) }
    try store.insert(form(description), of: id)
    try session.search.put(.request(record, description, nil))
    try advance(new)
    return id
  }

  private func change(_ kept: Kept, _ new: ImportedCase, by officer: OfficerID) throws {
    let event = imported(new, serial: kept.record.events, by: officer)
    let events = kept.events + [event]
    let standing = CaseStanding(try RequestState(events), events, calendar)
    var record = record(
      kept.record.id, new, standing, events: events.count, version: kept.record.version + 1)
    if new.unit == nil { record.unit = kept.record.unit }
    let description = try description(new, kept)
    guard try store.replaceImported(record, description: description, from: kept.record.version)
    else { throw OfficeError.stale(version: kept.record.version) }
    try store.append(event, to: record.id)
    try session.search.put(.request(record, description, nil))
  }

  /// Where the ledger says none, what is kept stays; one that was made of the title follows it.
  private func description(_ new: ImportedCase, _ kept: Kept) throws -> String {
    if let description = new.description { return description }
    let description = try store.form(of: kept.record.id)?.description
    return description == kept.record.title ? new.title : description ?? new.title
  }

  private func imported(_ new: ImportedCase, serial: Int, by officer: OfficerID) -> CaseEvent {
    CaseEvent(
      serial: serial, day: now.day, moment: now, actor: .officer(officer),
      kind: .imported(new.state))
  }

  private func record(
    _ id: RequestID, _ new: ImportedCase, _ standing: CaseStanding, events: Int, version: Int
  ) -> CaseRecord {
    CaseRecord(
      id: id, agency: agency.id, number: new.number, channel: new.state.channel,
      submittedAt: Moment(startOf: new.state.submitted), submitted: new.state.submitted,
      requesterClass: new.requesterClass, requesterName: new.requesterName, title: new.title,
      isImported: true, standing: standing, unit: new.unit, events: events, version: version)
  }

  private func form(_ description: String) -> StoredForm {
    StoredForm(
      description: description, documentNumber: nil, medium: .paper, supplyWay: .post,
      identityKind: nil, representative: nil, contactPerson: nil, writtenBy: nil, personal: [:])
  }

  /// A number of the agency's own pattern is not drawn a second time.
  private func advance(_ new: ImportedCase) throws {
    let digits = new.number.split { !$0.isASCII || !$0.isNumber }
    guard let serial = digits.last.flatMap({ Int($0) }),
      let year = digits.first.flatMap({ Int($0) })
    else { return }
    let own = agency.requestNumber(serial, in: year)
    guard Office.folded(own) == new.number else { return }
    try session.numbers.advance(.request, for: agency.id, year: year, to: serial)
  }
}
