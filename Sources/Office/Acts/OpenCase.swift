import Drafting
import Law
import Records

/// A case within the transaction of an act: read, changed, and written back whole.
struct OpenCase {
  let session: any Session
  let store: RequestStore
  let entry: Entry
  let act: OfficeAct
  let keys: KeyRing
  let calendar: WorkingCalendar
  let agency: Agency
  /// Nil where the requester acts.
  let officer: Officer?
  private let seen: CaseRecord
  private(set) var record: CaseRecord
  private(set) var events: [CaseEvent]
  private(set) var state: RequestState
  private(set) var letters: [LetterID] = []
  /// What is to be noted for the log besides the act itself.
  private var moved: LogDetails?

  /// Reads the case and asks whether this person may do this.
  init(_ entry: Entry, _ act: OfficeAct, _ office: Office, _ session: any Session) throws {
    try self.init(
      entry, act, office, session, isAllowed: { try $0.check(entry.actor, act, on: $1) })
    if record.standing.isOpen, record.standing.calendarVersion != calendar.version {
      try recompute()
    }
  }

  /// For what an officer wants to see of it; nothing may be written.
  init(lookedAtBy id: OfficerID, _ entry: Entry, _ office: Office, _ session: any Session) throws {
    try self.init(
      entry, .readCases, office, session, isAllowed: { try $0.checkReading(id, $1) })
  }

  private init(
    _ entry: Entry, _ act: OfficeAct, _ office: Office, _ session: any Session,
    isAllowed: (Rights, CaseRecord) throws -> Officer?
  ) throws {
    let store = RequestStore(session)
    guard entry.request.county == office.county, let record = try store.find(entry.request),
      let agency = try session.agencies.find(record.agency)
    else { throw OfficeError.notFound }
    officer = try isAllowed(Rights(session, office.county), record)
    if let version = entry.version, version != record.version {
      throw OfficeError.stale(version: record.version)
    }
    guard entry.day <= entry.now.day else {
      throw OfficeError.invalid([FieldFault(.day, .inFuture)])
    }
    self.session = session
    self.store = store
    self.entry = entry
    self.act = act
    self.agency = agency
    keys = office.keys
    calendar = try office.calendars.calendar(session)
    seen = record
    self.record = record
    events = try store.events(of: record.id)
    state = try RequestState(events)
  }

  /// Goes on as if a step had been taken, where it is lawful: for what is only looked at.
  mutating func imagine(_ kind: RequestEvent.Kind) throws {
    do throws(IllegalMove) {
      state = try state.applying(RequestEvent(kind, on: entry.day), calendar: calendar).state
    } catch {
      throw OfficeError.illegal(error)
    }
  }

  /// Takes a step of the procedure, where it is lawful, and makes out the letters it asks for.
  mutating func take(
    _ kind: RequestEvent.Kind, _ particulars: CaseParticulars = CaseParticulars(),
    files: [KeptFile] = []
  ) throws {
    let transition: RequestTransition
    do throws(IllegalMove) {
      transition = try state.applying(
        RequestEvent(kind, on: entry.day), calendar: calendar)
    } catch {
      throw OfficeError.illegal(error)
    }
    let serial = try append(.procedure(kind), particulars)
    state = transition.state
    try store.add(files, of: record.id, event: serial, now: entry.now)
    for case .issue(let notice) in transition.actions {
      letters += try LetterMaker(self, particulars, event: serial).make(notice)
    }
  }

  mutating func assign(unit: String?, handler: OfficerID?) throws {
    _ = try append(.assigned(unit: unit, handler: handler), CaseParticulars())
    record.unit = unit
    record.handler = handler
  }

  mutating func setPieces(_ pieces: Int) { record.pieces = pieces }

  /// A calendar loaded since this case was computed last; what follows counts by the new one.
  private mutating func recompute() throws {
    let before = record.standing.lastDay
    let after = CaseStanding(state, events, calendar).lastDay
    guard before != after else { return }
    let event = CaseEvent(
      serial: record.events, day: entry.now.day, moment: entry.now, actor: .system,
      kind: .recomputed(from: before, to: after, calendar: calendar.version))
    try add(event)
    moved = .recomputed(from: before, to: after, calendar)
  }

  private mutating func append(
    _ kind: CaseEvent.Kind, _ particulars: CaseParticulars
  ) throws -> Int {
    let event = CaseEvent(
      serial: record.events, day: entry.day, moment: entry.now, actor: entry.actor.recorded,
      kind: kind, particulars: particulars)
    try add(event)
    return event.serial
  }

  private mutating func add(_ event: CaseEvent) throws {
    try store.append(event, to: record.id)
    events.append(event)
    record.events += 1
  }

  /// Writes where the case stands now and notes the act for the log.
  mutating func close(_ pad: LogPad) throws {
    record.standing = CaseStanding(state, events, calendar)
    record.version = seen.version + 1
    guard try store.update(record, from: seen.version) else {
      throw OfficeError.stale(version: seen.version + 1)
    }
    if let moved { pad.note(.recompute, record.id.subject, moved) }
    if seen.standing.isOpen, !record.standing.isOpen { try fileAway() }
    pad.note(
      LogAct(rawValue: act.description), record.id.subject,
      ["day": .day(entry.day), "event": .number(Int64(record.events - 1))])
  }

  /// The search no longer counts it among the open ones.
  private func fileAway() throws {
    guard let form = try store.form(of: record.id) else { return }
    try session.search.put(.request(record, form.description, form.documentNumber))
  }

  var acted: Acted {
    Acted(
      request: record.id, version: record.version, standing: record.standing, letters: letters)
  }
}
