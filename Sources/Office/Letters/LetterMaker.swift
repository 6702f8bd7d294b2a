import Drafting
import Law
import Records

/// Makes out the letters an event asks for: fixes what they say, draws their numbers.
///
/// Files are made from that after the commit: drawing pages takes longer than a transaction may.
struct LetterMaker {
  private let open: OpenCase
  private let particulars: CaseParticulars
  private let event: Int

  init(_ open: OpenCase, _ particulars: CaseParticulars, event: Int) {
    self.open = open
    self.particulars = particulars
    self.event = event
  }

  /// The letters of a notice, written to the records.
  func make(_ notice: Notice) throws -> [LetterID] {
    guard let kind = LetterKind(notice) else { return [] }
    var fields = try fields(kind)
    switch notice {
    case .disclosure:
      return try unwilling().map { name in
        fields[.addressee] = name
        return try add(kind, fields, to: .thirdParty)
      }
    case .opinionRequest(.thirdParty): return [try add(kind, fields, to: .thirdParty)]
    case .opinionRequest(.jointAgency): return [try add(kind, fields, to: .jointAgency)]
    case .reply:
      let letter = try add(kind, fields, to: .requester)
      return [letter, try addReceipt(for: kind, letter)]
    case .receipt, .correction, .reasons, .extensionOfReply, .delay, .consultation, .fee,
      .passedOn:
      return [try add(kind, fields, to: .requester)]
    }
  }

  /// The letters that signature asks for, as they would be today but for their numbers; nothing is
  /// written.
  func triedOut() throws -> [Letter] {
    let reviewed = open.state.applied(RequestEvent(.reviewed, on: open.entry.day))
    let signed = try? reviewed.applying(
      RequestEvent(.signed, on: open.entry.day), calendar: open.calendar)
    return try (signed?.actions ?? []).compactMap { action in
      guard case .issue(let notice) = action, let kind = LetterKind(notice) else { return nil }
      var fields = try fields(kind)
      fields[.number] = OfficeWords.numberToCome(date.year)
      if fields[.addressee] == nil { fields[.addressee] = open.record.requesterName }
      return try letter(kind, fields)
    }
  }

  /// The reply among them.
  func reply() throws -> Letter {
    let letters = try triedOut()
    guard let reply = letters.first(where: { if case .reply = $0.kind { true } else { false } })
    else { throw OfficeError.notFound }
    return reply
  }

  private func add(
    _ kind: LetterKind, _ fields: LetterFields, to addressee: CaseLetter.Addressee
  ) throws -> LetterID {
    var fields = fields
    let number = kind.isForm ? nil : try draw()
    fields[.number] = number
    let letter = try letter(kind, fields)
    let serial = try open.store.nextLetter(of: open.record.id)
    let wording = try WordingStore(open.session).keep(letter.template.text, kind: kind.id)
    try open.store.add(
      CaseLetter(
        request: open.record.id, serial: serial, event: event, kind: kind.id,
        addressee: addressee, number: number, day: date, wording: wording),
      content: LetterContent(letter).json)
    return LetterID(request: open.record.id, serial: serial)
  }

  /// The proof of service that goes with a reply.
  private func addReceipt(for kind: LetterKind, _ letter: LetterID) throws -> LetterID {
    let number = try open.store.letter(of: letter.request, letter.serial)?.letter.number ?? ""
    var fields = try fields(.deliveryReceipt)
    fields[.deliveredPaper] = "\(kind.title)（\(number)）"
    fields[.recipient] = open.record.requesterName
    fields[.deliveryWay] = OfficeWords.deliveryWays
    return try add(.deliveryReceipt, fields, to: .office)
  }

  private func letter(_ kind: LetterKind, _ fields: LetterFields) throws -> Letter {
    do throws(LetterError) {
      return try Letter(
        kind, fields: fields, occasion: occasion, template: try template(of: kind))
    } catch {
      throw OfficeError.letter(error)
    }
  }

  private func template(of kind: LetterKind) throws(LetterError) -> LetterTemplate? {
    let text = try? WordingStore(open.session).own(of: open.agency.id, kind: kind.id)
    guard let text else { return nil }
    return try LetterTemplate(text, for: kind)
  }

  private var occasion: LetterOccasion {
    LetterOccasion(
      date: date, received: open.state.received,
      isOrganisation: open.record.requesterClass.isOrganisation,
      partGrounds: open.state.reply?.partGrounds ?? [],
      despiteObjection: open.state.reply?.despiteObjection, hasReasons: open.state.hasReasons,
      reconsideration: open.agency.remedies.reconsiderationOrgan,
      onlineReconsideration: open.agency.remedies.onlineReconsideration,
      court: open.agency.remedies.court)
  }

  /// The day the letter is made out, also where what it tells happened on an earlier day.
  private var date: Day { open.entry.now.day }

  private func draw() throws -> String {
    let serial = try open.session.numbers.draw(.letter, for: open.agency.id, year: date.year)
    return open.agency.letterNumber(serial, in: date.year)
  }

  /// The third parties that did not consent to what is disclosed.
  private func unwilling() throws -> [String] {
    let consulted = open.state.consultations.filter {
      $0.party == .thirdParty && $0.opinion != .consents
    }
    let parties = try open.store.parties(of: open.record.id)
    return consulted.compactMap { consultation in
      parties.first { $0.serial == consultation.serial }?.name
    }
  }
}

extension LetterMaker {
  /// Whom to ask about a letter: who handles the case or drafted the reply, not the head who signs.
  private func contact() throws -> String? {
    guard let id = open.record.handler ?? open.draft?.actor.officer else {
      return open.officer?.name
    }
    return try Officers.names([id], open.session)[id]
  }

  private func recital() throws -> String {
    let record = open.record
    guard let form = try open.store.form(of: record.id) else { return record.title }
    return Recital(
      title: record.title, documentNumber: form.documentNumber, description: form.description
    ).short
  }

  private func fields(_ kind: LetterKind) throws -> LetterFields {
    var fields = particulars.letterFields
    let (record, agency) = (open.record, open.agency)
    fields[.agency] = agency.name
    fields[.requester] = record.requesterName
    fields[.requestNumber] = record.number
    if kind == .disclosure {
      // What the requester wrote is not a third party's to read.
      fields[.information] = record.title
    } else if fields[.information] == nil {
      fields[.information] = try recital()
    }
    fields[.channel] = OfficeWords.channel(record.channel)
    fields[.phone] = agency.contact.phone
    fields[.address] = agency.contact.address
    fields[.contact] = try contact()
    if let lastDay = try? open.state.lastDay(open.calendar) {
      let isProvisional = (try? open.state.deadline(open.calendar))?.provisional ?? false
      fields[.lastDay] = OfficeWords.lastDay(lastDay, isProvisional: isProvisional)
    }
    return fields
  }
}
