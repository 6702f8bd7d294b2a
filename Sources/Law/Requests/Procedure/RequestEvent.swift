/// Something that happened to a request, on a day.
public struct RequestEvent: Sendable, Hashable {
  /// What happened.
  public enum Kind: Sendable, Hashable {
    /// Agency and requester confirmed the request (art 31).
    case confirmed
    // QUESTION for counsel: no article lets an agency pass a request on; once received it is answered
    // under art 36(五). We allow it for what is addressed to another agency and was not yet received.
    /// Passed on to the agency it is meant for, before it was received.
    case passedOn
    /// The requester was told what to correct, and until when (art 30).
    case correctionAsked(through: Day)
    /// The corrected request came in.
    case corrected
    /// An opinion was asked; `serial` counts the request's consultations from 1 (arts 32, 34).
    case consulted(ConsultedParty, serial: Int)
    /// The request for an opinion reached the one asked.
    case consultationDelivered(serial: Int)
    /// An opinion came in.
    case opinionGiven(Opinion, serial: Int)
    /// The requester was asked why so much is wanted (art 35).
    case reasonsAsked(through: Day)
    /// The requester gave reasons. That their day passed without them needs no event.
    case reasonsGiven
    /// The reasons stand, but more time is needed than art 33 allows (art 35).
    case delayed(through: Day)
    /// The reply is extended (art 33(2)).
    case extended(workingDays: Int)
    /// The requester was told to pay a handling fee.
    case feeCharged(FeeTariff.Standard, units: Int, Fen)
    /// The fee notice reached the requester, whose 20 working days begin.
    case feeNoticeDelivered
    /// The fee was paid in full.
    case feePaid
    /// The requester let the day for correction or payment pass; the request is no longer handled.
    case lapsed
    /// A reply was drafted and handed to review.
    case drafted(Reply)
    /// Review or signature sent the draft back.
    case draftReturned
    /// The draft passed review.
    case reviewed
    /// The head signed the reply.
    case signed
    /// The reply was delivered: signed for, posted, or sent electronically.
    case delivered(DeliveryMode)
    /// The requester withdrew the request.
    case withdrawn
    // QUESTION for counsel: a wish to correct a record about oneself (art 41) on the form of a request
    // has no row and no reply of art 36. It is ended here and handled outside this procedure.
    /// Ended for another reason, such as a double registration or a wish under art 41.
    case closed
    /// Put into the archive.
    case archived
    /// What was disclosed to one is published for all (art 44).
    case published
  }

  /// The day.
  public let day: Day
  /// What happened.
  public let kind: Kind

  /// An event on a day.
  public init(_ kind: Kind, on day: Day) {
    self.day = day
    self.kind = kind
  }
}

/// What somebody who was consulted says.
public enum Opinion: String, Sendable, CaseIterable {
  /// 同意公开.
  case consents
  /// 不同意公开, with reasons the agency must weigh (art 32).
  case objects
}

/// How a reply reaches the requester, and so which day it counts as given.
public enum DeliveryMode: String, Sendable, CaseIterable {
  /// 直接送达: the day signed for.
  case inPerson
  /// 委托其他行政机关代为送达: the day signed for.
  case throughAgency
  /// 邮寄送达 by the post, not by other couriers: the day posted.
  case post
  // QUESTION for counsel: no text fixes the day of electronic delivery. We take the day it is made
  // available to the requester or sent to the address given.
  /// 电子送达.
  case electronic
}
