import Drafting
import Law
import Records

extension CaseReader {
  /// What a requester sees: built up from what may be seen, never cut down from what the desk sees.
  func requesterView(_ record: CaseRecord) throws -> RequesterView {
    let events = try store.events(of: record.id)
    let state = try RequestState(events)
    let letters = try store.letters(of: record.id).filter { $0.isShown(record) }
    let files = try store.files(of: record.id)
    let sent = CaseEvent.sent(events)
    let reply = CaseEvent.deliveredReply(events, record)
    let charge = events.last { $0.isCharge }
    let form = try store.form(of: record.id)
    return RequesterView(
      request: record.id, version: record.version, number: record.number,
      agency: try agency(record), title: record.title, description: form?.description ?? "",
      supplyWay: form?.supplyWay, medium: form?.medium,
      submitted: record.submitted, stage: RequesterStage(record.standing),
      received: record.standing.received, lastDay: record.standing.lastDay,
      isProvisional: record.standing.isProvisional, wait: record.standing.wait,
      deadline: try? state.deadline(calendar),
      correctionThrough: state.stage == .awaitingCorrection ? state.correctionThrough : nil,
      reasonsThrough: state.awaitsReasons ? state.reasonsThrough : nil,
      timeline: events.compactMap { item($0, letters) }, letters: letters,
      files: files.filter { sent.contains($0.event) },
      replyFiles: files.filter { $0.event == reply },
      outcome: record.standing.isOpen ? nil : record.standing.outcome,
      fee: state.stage == .awaitingPayment ? state.fee : nil,
      payment: state.stage == .awaitingPayment ? charge?.particulars[.payment] : nil,
      paymentThrough: record.standing.isOpen ? try paymentDay(state) : nil,
      remedy: remedy(state), moves: moves(state))
  }

  private func paymentDay(_ state: RequestState) throws -> Day? {
    guard state.feeDelivered != nil else { return nil }
    return state.watches(calendar).first { $0.watch == .payment }?.through
  }

  private func remedy(_ state: RequestState) -> Remedy? {
    guard state.outcome?.isReply == true, let ended = state.ended, let reply = state.reply else {
      return nil
    }
    return try? Remedy.against(reply, on: ended)
  }

  private func moves(_ state: RequestState) -> [RequestMove] {
    state.moves(on: now.day, calendar: calendar).filter { OfficeAct.move($0).isRequesters }
  }

  private func item(_ event: CaseEvent, _ letters: [CaseLetter]) -> RequesterItem? {
    guard let step = event.requesterStep else { return nil }
    return RequesterItem(
      day: event.day, kind: step,
      text: event.actor == .requester ? event.particulars.text : nil,
      letters: letters.filter { $0.event == event.serial }.map(\.id))
  }
}

extension CaseEvent {
  fileprivate var isCharge: Bool {
    if case .procedure(.feeCharged) = kind { true } else { false }
  }

  /// Nil for what the office does inside: drafts, review, signature, assignment, archive.
  fileprivate var requesterStep: RequesterStep? {
    switch kind {
    case .submitted(let channel, _): .submitted(channel)
    case .recomputed(let from, let to, _): .recomputed(from: from, to: to)
    case .imported: .takenOver
    case .assigned: nil
    case .procedure(let kind):
      switch kind {
      case .confirmed, .passedOn, .correctionAsked, .corrected, .consulted, .consultationDelivered,
        .reasonsAsked, .reasonsGiven, .delayed, .extended, .feeCharged, .feeNoticeDelivered,
        .feePaid, .lapsed, .delivered, .withdrawn, .closed, .published:
        .procedure(kind)
      // What a third party says is told in the reply, as far as it is told.
      case .opinionGiven(_, let serial): .opinionCame(serial: serial)
      case .drafted, .draftReturned, .reviewed, .signed, .archived: nil
      }
    }
  }
}
