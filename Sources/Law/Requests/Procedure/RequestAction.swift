/// What an event obliges the office to do. Nothing here does it.
public enum RequestAction: Sendable, Hashable {
  /// A document is to be made out.
  case issue(Notice)
  /// Something falls due: nothing may happen for the office to miss it.
  case watch(Watch, through: Day)
  /// Watching this is over.
  case unwatch(Watch)
  /// The clock moved: the last day and its explanation are to be computed and stored again.
  case computeLastDay
  /// Consider publishing what was disclosed (art 44).
  case considerPublication
}

/// A document the procedure asks for.
public enum Notice: Sendable, Hashable {
  /// 登记回执.
  case receipt
  /// 补正告知书 (art 30).
  case correction
  /// 说明理由告知书 (art 35).
  case reasons
  /// 延期答复告知书 (art 33(2)).
  case extensionOfReply
  /// 延迟答复告知书 with the day the agency sets (art 35).
  case delay
  /// 征求意见书 to the one consulted (arts 32, 34).
  case opinionRequest(ConsultedParty)
  /// 征求意见告知书 to the requester: the time of consultation is not counted.
  case consultation
  /// 决定公开告知书, to each third party that did not consent to what is disclosed (art 32).
  case disclosure
  /// 收费通知书.
  case fee
  /// 答复书 or 不予处理告知书, and its 送达回证.
  case reply(Outcome)
  /// Word to the requester that the request was passed on.
  case passedOn
}

/// What an office waits for, until a last day.
public enum Watch: Sendable, Hashable {
  // QUESTION for counsel: art 31(二) orders confirmation on the day an ordinary letter arrives and says
  // nothing of web, fax and e-mail. We watch the day of submission for all of them.
  /// The confirmation of what came in unsigned (art 31).
  case confirmation
  /// The notice that asks for a correction, where the office wants one (art 30). See `isOption`.
  case correctionNotice
  /// The reply itself.
  case reply
  /// The corrected request.
  case correction
  /// The requester's reasons.
  case reasons
  /// The payment.
  case payment
  /// An opinion.
  case opinion(serial: Int)
  // QUESTION for counsel: art 44 names no day by which what one requester was given is to be considered
  // for publication. We take the 20 working days of art 26, from the delivery of the reply.
  /// Whether what was disclosed is published for all (art 44).
  case publication
  // QUESTION for counsel: art 45 orders archiving and names no day. We take the end of June of the next
  // year, by which offices hand over the papers of a year.
  /// The archiving of what has ended.
  case archive
}

extension Watch {
  /// What the office may do until its day and cannot do after it: then nothing is overdue.
  public var isOption: Bool {
    switch self {
    case .correctionNotice: true
    case .confirmation, .reply, .correction, .reasons, .payment, .opinion, .publication, .archive:
      false
    }
  }
}

extension Watch {
  /// The article that sets its last day, or lets the agency set it.
  public var basis: Citation {
    switch self {
    case .confirmation: .regulation(31)
    case .reply: .regulation(33, paragraph: 2)
    case .correctionNotice, .correction: .regulation(30)
    case .reasons: .regulation(35)
    case .payment: .feeMeasures()
    case .opinion: .regulation(33, paragraph: 3)
    case .publication: .regulation(44)
    case .archive: .regulation(45)
    }
  }
}
