import Law
import Records

/// A request as it comes in, within its transaction.
struct NewCase {
  private let session: any Session
  private let form: RequestForm
  private let intake: Intake
  private let officer: OfficerID?
  private let code: QueryCode
  private let now: Moment
  private let office: Office
  private let agency: Agency
  private let calendar: WorkingCalendar

  init(
    _ form: RequestForm, _ intake: Intake, by officer: OfficerID?, code: QueryCode, now: Moment,
    _ office: Office, _ session: any Session
  ) throws {
    if let officer {
      _ = try Rights(session, office.county).check(officer, .register, in: intake.agency)
    }
    guard intake.agency.county == office.county,
      let agency = try session.agencies.find(intake.agency), agency.isActive
    else { throw OfficeError.invalid([FieldFault(.agency, .unknown)]) }
    self.session = session
    self.form = form
    self.intake = intake
    self.officer = officer
    self.code = code
    self.now = now
    self.office = office
    self.agency = agency
    calendar = try office.calendars.calendar(session)
  }

  func insert() throws -> Submission {
    let id: RequestID = try session.numbers.newID(in: office.county)
    let state = RequestState(
      channel: intake.channel, submitted: intake.submitted, counting: agency.counting)
    let event = CaseEvent(
      serial: 0, day: intake.submitted, moment: now,
      actor: officer.map { .officer($0) } ?? .requester,
      kind: .submitted(intake.channel, agency.counting))
    let record = try record(id, CaseStanding(state, [event], calendar))
    let store = RequestStore(session)
    try store.insert(
      record, code: office.keys.fingerprint(of: code, for: id.rawValue), identity: identity())
    try store.append(event, to: id)
    try store.insert(stored(id), of: id)
    try store.add(form.files, of: id, event: 0, now: now)
    try session.search.put(.request(record, form.description, form.documentNumber))
    let letters = try issue(state.openingActions(calendar), id)
    return Submission(
      request: id, number: record.number, code: code, submitted: intake.submitted,
      standing: record.standing, letters: letters)
  }

  private func record(_ id: RequestID, _ standing: CaseStanding) throws -> CaseRecord {
    CaseRecord(
      id: id, agency: agency.id, number: try drawNumber(), channel: intake.channel,
      submittedAt: now, submitted: intake.submitted,
      requesterClass: form.requester.requesterClass, requesterName: form.requester.name,
      title: form.title, standing: standing)
  }

  /// The next number that no request of the county bears: one taken over from a ledger, or given under
  /// another's pattern, is passed over.
  private func drawNumber() throws -> String {
    let store = RequestStore(session)
    // The year of the day it is registered: numbers run on as cases come in.
    let year = now.day.year
    while true {
      let serial = try session.numbers.draw(.request, for: agency.id, year: year)
      let number = agency.requestNumber(serial, in: year)
      if try store.find(number: number, county: office.county) == nil { return number }
    }
  }

  private func identity() throws -> Fingerprint? {
    try form.requester.identityNumber.map {
      try office.keys.fingerprint(of: $0, as: .identityNumber)
    }
  }

  private func stored(_ id: RequestID) throws -> StoredForm {
    let requester = form.requester
    let values: [(PersonalField, String?)] = [
      (.identityNumber, requester.identityNumber), (.phone, requester.phone),
      (.email, requester.email), (.address, requester.address),
      (.postcode, requester.postcode),
    ]
    var personal: [PersonalField: Sealed] = [:]
    for case (let field, let value?) in values {
      personal[field] = try office.keys.seal(value, at: .form(id, field))
    }
    return StoredForm(
      description: form.description, documentNumber: form.documentNumber, medium: form.medium,
      supplyWay: form.supplyWay, identityKind: requester.identityKind,
      representative: requester.representative, contactPerson: requester.contactPerson,
      writtenBy: intake.isOral ? officer : nil, personal: personal)
  }

  /// The receipt, where handing in is receiving.
  private func issue(_ actions: [RequestAction], _ id: RequestID) throws -> [LetterID] {
    guard actions.contains(.issue(.receipt)), let officer else { return [] }
    let entry = Entry(id, by: .officer(officer), on: now.day, now: now)
    let open = try OpenCase(entry, .register, office, session)
    return try LetterMaker(open, CaseParticulars(), event: 0).make(.receipt)
  }
}

extension SearchEntry {
  /// Most requests have ended, and most searches are for one that has not.
  static let openLabel = "open"

  /// A request by its title, description, numbers and requester's name.
  static func request(
    _ record: CaseRecord, _ description: String, _ documentNumber: String?
  ) -> SearchEntry {
    SearchEntry(
      kind: "request", id: record.id.rawValue, county: record.id.county,
      labels: ["agency:\(record.agency)"] + (record.standing.isOpen ? [openLabel] : []),
      moment: record.submittedAt,
      text: [
        record.title, record.number, record.requesterName, documentNumber ?? "", description,
      ].joined(separator: "\n"))
  }
}
