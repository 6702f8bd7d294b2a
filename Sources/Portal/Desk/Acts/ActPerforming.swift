internal import Drafting
internal import Law
internal import Office
internal import Records

/// Reads the form of an act and does it.
struct ActPerforming: Sendable {
  let act: CaseAct
  let request: RequestID
  let version: Int?
  let officer: OfficerID
  let office: Office
  let now: Moment

  func callAsFunction(_ input: inout ActInput) async throws {
    switch act {
    case .confirmation, .transfer, .correctionNotice, .correction, .reasonsNotice, .reasons,
      .lapse, .withdrawal:
      try await receive(&input)
    case .thirdPartyConsultation, .jointAgencyConsultation, .consultationDelivery, .opinion:
      try await consult(&input)
    case .delay, .extension, .feeNotice, .feeDelivery, .payment: try await setTerms(&input)
    case .reply, .draftReturn, .review, .signature, .delivery, .closing, .archive, .publication:
      try await reply(&input)
    case .assignment, .note: try await organise(&input)
    }
  }

  private func entry(on day: Day? = nil) -> Entry {
    Entry(request, version: version, by: .officer(officer), on: day, now: now)
  }

  private func receive(_ input: inout ActInput) async throws {
    switch act {
    case .confirmation:
      let day = input.day(.day)
      try input.finish()
      _ = try await office.confirm(entry(on: day))
    case .transfer:
      let agency = input.text(.agency)
      try input.finish()
      _ = try await office.passOn(entry(), to: agency)
    case .correctionNotice:
      let notice = CorrectionNotice(
        unclear: input.text(.text), items: input.text(.words), guidance: input.text(.note),
        through: input.day(.through))
      try input.finish()
      _ = try await office.askCorrection(entry(), notice)
    case .correction:
      let day = input.day(.day)
      try input.finish()
      _ = try await office.recordCorrection(
        entry(on: day), text: input.optional(.text), files: input.files)
    case .reasonsNotice:
      let (excess, through) = (input.text(.text), input.day(.through))
      try input.finish()
      _ = try await office.askReasons(entry(), excess: excess, through: through)
    case .reasons:
      let day = input.day(.day)
      try input.finish()
      _ = try await office.recordReasons(
        entry(on: day), text: input.optional(.text), files: input.files)
    case .lapse: _ = try await office.lapse(entry())
    case .withdrawal: _ = try await office.withdraw(entry(), reason: input.optional(.text))
    case .thirdPartyConsultation, .jointAgencyConsultation, .consultationDelivery, .opinion, .delay,
      .extension, .feeNotice, .feeDelivery, .payment, .reply, .draftReturn, .review, .signature,
      .delivery, .closing, .archive, .publication, .assignment, .note:
      break
    }
  }

  private func consult(_ input: inout ActInput) async throws {
    if act == .thirdPartyConsultation || act == .jointAgencyConsultation {
      let form = ConsultationForm(
        act == .thirdPartyConsultation ? .thirdParty : .jointAgency, name: input.text(.party),
        address: input.optional(.address), phone: input.optional(.phone),
        about: input.text(.text))
      try input.finish()
      _ = try await office.consult(entry(), form)
      return
    }
    let (serial, day) = (input.number(.serial), input.day(.day))
    if act == .consultationDelivery {
      try input.finish()
      _ = try await office.recordConsultationDelivery(
        entry(on: day), serial: serial, receipt: input.optional(.receipt))
    } else {
      let opinion = input.choice(.outcome, or: Opinion.consents)
      try input.finish()
      _ = try await office.recordOpinion(
        entry(on: day), serial: serial, opinion, text: input.optional(.text), files: input.files)
    }
  }

  private func setTerms(_ input: inout ActInput) async throws {
    if act == .delay {
      let (through, reason) = (input.day(.through), input.text(.reason))
      try input.finish()
      _ = try await office.delay(entry(), through: through, reason: reason)
    } else if act == .extension {
      let (days, reason) = (input.number(.workingDays), input.text(.reason))
      let approver = input.text(.approver)
      try input.finish()
      _ = try await office.extend(
        entry(), workingDays: days, reason: reason,
        approvedBy: OfficerID(rawValue: approver))
    } else if act == .feeNotice {
      let standard = input.choice(.standard, or: FeeTariff.Standard.byPage)
      let (units, payment) = (input.number(.units), input.text(.note))
      try input.finish()
      _ = try await office.charge(entry(), standard, units: units, payment: payment)
    } else {
      let day = input.day(.day)
      try input.finish()
      let (entry, receipt) = (entry(on: day), input.optional(.receipt))
      _ =
        act == .feeDelivery
        ? try await office.recordFeeDelivery(entry, receipt: receipt)
        : try await office.recordPayment(entry, receipt: receipt)
    }
  }

  private func reply(_ input: inout ActInput) async throws {
    switch act {
    case .reply:
      let draft = try ReplyInput.draft(&input)
      _ = try await office.draftReply(entry(), draft)
    case .draftReturn:
      let reason = input.text(.reason)
      try input.finish()
      _ = try await office.returnDraft(entry(), reason: reason)
    case .review: _ = try await office.review(entry(), remark: input.optional(.note))
    case .signature: _ = try await office.sign(entry())
    case .delivery:
      let mode = input.choice(.deliveryMode, or: DeliveryMode.post)
      let day = input.day(.day)
      try input.finish()
      _ = try await office.deliver(entry(on: day), mode, receipt: input.optional(.receipt))
    case .closing:
      let reason = input.text(.reason)
      try input.finish()
      _ = try await office.close(entry(), reason: reason)
    case .archive: _ = try await office.archive(entry())
    case .publication:
      let (title, text) = (input.text(.title), input.text(.text))
      try input.finish()
      _ = try await office.publishAnswer(
        entry(), title: title, text: text, link: input.optional(.link),
        isLookedAt: input.state["looked"] == "yes")
    case .confirmation, .transfer, .correctionNotice, .correction, .thirdPartyConsultation,
      .jointAgencyConsultation, .consultationDelivery, .opinion, .reasonsNotice, .reasons, .delay,
      .extension, .feeNotice, .feeDelivery, .payment, .lapse, .withdrawal, .assignment, .note:
      break
    }
  }

  private func organise(_ input: inout ActInput) async throws {
    if act == .note {
      let text = input.text(.note)
      try input.finish()
      try await office.addNote(entry(), text)
    } else {
      try input.finish()
      _ = try await office.assign(
        entry(), unit: input.optional(.unit),
        handler: input.optional(.handler).map { OfficerID(rawValue: $0) })
    }
  }
}
