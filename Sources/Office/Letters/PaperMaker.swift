import Drafting
import Law
import Records

/// Makes the papers of a case that are not letters: what was sent, and the registration form.
struct PaperMaker {
  private let session: any Session
  private let keys: KeyRing
  private let record: CaseRecord
  private let form: StoredForm
  private let agency: Agency

  init(_ request: RequestID, _ keys: KeyRing, _ session: any Session) throws {
    let store = RequestStore(session)
    guard let record = try store.find(request), let form = try store.form(of: request),
      let agency = try session.agencies.find(record.agency)
    else { throw OfficeError.notFound }
    self.session = session
    self.keys = keys
    self.record = record
    self.form = form
    self.agency = agency
  }

  func sentForm() throws -> Letter {
    var fields = try common()
    let personal: [(LetterField, PersonalField)] = [
      (.requesterPhone, .phone), (.requesterAddress, .address), (.postcode, .postcode),
      (.requesterMail, .email),
    ]
    for (field, sealed) in personal { fields[field] = try opened(sealed) }
    let number = try opened(.identityNumber)
    if form.identityKind == .creditCode {
      fields[.creditCode] = number
    } else {
      fields[.identityKind] = form.identityKind.map(OfficeWords.identityKind)
      fields[.identityNumber] = number
    }
    fields[.representative] = form.representative
    fields[.agent] = form.contactPerson
    let files = try RequestStore(session).files(of: record.id).filter { $0.event == 0 }
    fields[.attachments] = files.map(\.file.name).joined(separator: "\n")
    return try letter(.requestForm, fields, on: record.submitted)
  }

  func registration(on day: Day) throws -> Letter {
    let events = try RequestStore(session).events(of: record.id)
    let ids = Set(events.compactMap(\.actor.officer)).union(record.handler.map { [$0] } ?? [])
    let names = try Officers.names(ids, session)
    var fields = try common()
    fields[.receiptRule] = OfficeWords.receiptRule(record.channel, record.standing)
    fields[.handlingUnit] = record.unit ?? agency.name
    fields[.handler] = record.handler.flatMap { names[$0] } ?? "（未交办）"
    fields[.lastDay] = record.standing.lastDay.map {
      OfficeWords.lastDay($0, isProvisional: record.standing.isProvisional)
    }
    fields[.history] = events.map { event in
      let who = event.actor.officer.flatMap { names[$0] }.map { "（\($0)）" } ?? ""
      return "\(String.inLetters(event.day))　\(OfficeWords.event(event.kind))\(who)"
    }.joined(separator: "\n")
    fields[.result] = record.standing.outcome.map(OfficeWords.outcome)
    return try letter(.registration, fields, on: day)
  }

  private func common() throws -> LetterFields {
    var fields = LetterFields()
    fields[.agency] = agency.name
    fields[.requester] = record.requesterName
    fields[.requesterClass] = OfficeWords.requesterClass(record.requesterClass)
    fields[.requestNumber] = record.number
    let number = form.documentNumber.map { "（\($0)）" } ?? ""
    fields[.information] = "\(record.title)\(number)\n\(form.description)"
    fields[.wantedWay] = OfficeWords.supply(form.supplyWay)
    fields[.wantedCarrier] = OfficeWords.medium(form.medium)
    fields[.channel] = OfficeWords.channel(record.channel)
    fields.set(.submitted, to: record.submitted)
    return fields
  }

  private func opened(_ field: PersonalField) throws -> String? {
    try form.personal[field].map { try keys.open($0, at: .form(record.id, field)) }
  }

  private func letter(
    _ kind: LetterKind, _ fields: LetterFields, on day: Day
  ) throws -> Letter {
    let occasion = LetterOccasion(
      date: day, received: record.standing.received,
      isOrganisation: record.requesterClass.isOrganisation)
    do throws(LetterError) {
      return try Letter(kind, fields: fields, occasion: occasion)
    } catch {
      throw OfficeError.letter(error)
    }
  }
}
