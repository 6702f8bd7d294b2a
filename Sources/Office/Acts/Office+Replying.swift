package import Drafting
package import Law
package import Records

extension Office {
  /// Drafts a reply and hands it to review. The letter is tried out, so that nobody reviews one that
  /// could not be signed.
  package func draftReply(_ entry: Entry, _ draft: ReplyDraft) async throws -> Acted {
    let (reply, words) = try draft.checked()
    return try await enter(entry, .move(.draftReply)) { open in
      let particulars = CaseParticulars(words: words)
      try open.take(.drafted(reply), particulars, files: draft.files)
      _ = try LetterMaker(open, particulars, event: open.record.events - 1).triedOut()
    }
  }

  /// The letter of a reply as it would be if it were signed today, before it is handed to review.
  package func previewReply(_ entry: Entry, _ draft: ReplyDraft) async throws -> Letter {
    let (reply, words) = try draft.checked()
    let office = self
    return try await records.read { session in
      guard case .officer(let id) = entry.actor else { throw OfficeError.notFound }
      var open = try OpenCase(lookedAtBy: id, entry, office, session)
      _ = try Rights(session, office.county).check(
        entry.actor, .move(.draftReply), on: open.record)
      try open.imagine(.drafted(reply))
      return try LetterMaker(open, CaseParticulars(words: words), event: 0).reply()
    }
  }

  /// The same of the draft that is reviewed or to be signed.
  package func draftedReply(
    of request: RequestID, by id: OfficerID, now: Moment
  ) async throws -> Letter {
    let office = self
    return try await records.read { session in
      let entry = Entry(request, by: .officer(id), now: now)
      let open = try OpenCase(lookedAtBy: id, entry, office, session)
      guard [.underReview, .awaitingSignature].contains(open.state.stage), let draft = open.draft
      else { throw OfficeError.notFound }
      return try LetterMaker(open, draft.particulars, event: draft.serial).reply()
    }
  }

  /// Sends a draft back, from review or from signature.
  package func returnDraft(_ entry: Entry, reason: String) async throws -> Acted {
    let reason = try checkedReason(reason)
    return try await enter(entry, .returnDraft, .draftReturned, CaseParticulars(text: reason))
  }

  /// The draft passes review; by somebody else than who drafted it.
  package func review(_ entry: Entry, remark: String? = nil) async throws -> Acted {
    var check = FormCheck()
    let remark = check.optionalText(remark, .note, most: 2000)
    try check.finish()
    return try await enter(entry, .move(.review)) { open in
      guard open.draft?.actor != entry.actor.recorded else { throw OfficeError.ownDraft }
      try open.take(.reviewed, CaseParticulars(text: remark))
    }
  }

  /// The head signs: the reply gets its number, and the letters are made out.
  package func sign(_ entry: Entry) async throws -> Acted {
    try await enter(entry, .move(.sign)) { open in
      try open.take(.signed, open.draft?.particulars ?? CaseParticulars())
    }
  }

  /// The reply was delivered: signed for, posted, or sent electronically.
  package func deliver(
    _ entry: Entry, _ mode: DeliveryMode, receipt: String? = nil
  ) async throws -> Acted {
    let receipt = try checkedReceipt(receipt)
    return try await enter(entry, .move(.deliver)) { open in
      if mode == .electronic { try open.checkOnlineWay() }
      try open.take(.delivered(mode), CaseParticulars(receipt: receipt))
    }
  }

  /// Ends a case for another reason, such as a double registration.
  package func close(_ entry: Entry, reason: String) async throws -> Acted {
    let reason = try checkedReason(reason)
    return try await enter(entry, .close, .closed, CaseParticulars(text: reason))
  }

  package func archive(_ entry: Entry) async throws -> Acted {
    try await enter(entry, .archive, .archived)
  }
}

extension OpenCase {
  /// The draft that is under review, was signed or delivered.
  var draft: CaseEvent? { events.last(where: \.isDraft) }

  /// What is delivered online must name the online way to reconsideration (行政复议法 art 22(2)): the
  /// letter as it was signed, whatever the agency has entered since.
  fileprivate func checkOnlineWay() throws {
    guard let reply = state.reply, let remedy = try? Remedy.against(reply, on: entry.day),
      remedy.onlineWayIsOwed, try !signedLetterNamesOnlineWay(LetterKind.reply(reply.outcome))
    else { return }
    throw OfficeError.letter(.onlineReconsiderationUnknown)
  }

  private func signedLetterNamesOnlineWay(_ kind: LetterKind) throws -> Bool {
    let letters = try store.letters(of: record.id)
    guard let signed = letters.last(where: { $0.kind == kind.id }),
      let content = try store.letter(of: record.id, signed.serial)?.content
    else { return false }
    return try LetterContent(json: content).occasion.onlineReconsideration?.isEmpty == false
  }
}
