/// Why a clock is not computed.
public enum ClockRefusal: Error, Sendable, Hashable {
  /// The sequence of events breaks the procedure.
  case unlawful(ClockBreach)
  /// The calendar or the tables have no answer.
  case noAnswer(NoAnswer)
}

/// What is unlawful in a sequence of events, each with the article it breaks.
public enum ClockBreach: Sendable, Hashable {
  /// Confirmed before it was submitted.
  case confirmedBeforeSubmitted(Day, submitted: Day)
  /// The channel's day of receipt is the day confirmed, and nobody has confirmed.
  case notConfirmed(RequestChannel)
  /// An event before the day of receipt.
  case beforeReceipt(Day, received: Day)
  /// An event before the one that precedes it.
  case outOfOrder(Day, previous: Day)
  /// A second correction notice: all is to be told at once (art 30).
  case secondCorrectionNotice(Day, first: Day)
  /// A correction notice after its 7 working days (art 30).
  case correctionNoticeTooLate(Day, lastDay: Day)
  /// A correction nobody asked for, or a second one.
  case correctionNotAsked(Day)
  /// Something other than the correction while the clock stands for it.
  case awaitingCorrection(Day, notice: Day)
  /// An opinion asked after the reply term had ended (art 33).
  case consultationAfterTerm(ConsultedParty, Day, lastDay: Day)
  /// A consultation of this number was begun before.
  case askedTwice(ConsultedParty, Day)
  /// Delivered or answered without having been asked, or for the second time.
  case notAsked(ConsultedParty, Day)
  /// Extended after the term it would extend (art 33(2)).
  case extensionAfterTerm(Day, lastDay: Day)
  /// More than 20 working days in all (art 33(2)).
  case extensionTooLong(total: Int, longest: Int)
  /// An extension by no days or fewer.
  case extensionOfNoDays(Int)
  /// A fee notice after the reply term had ended.
  case feeNoticeAfterTerm(Day, lastDay: Day)
  /// A second fee notice: one standard a request, charged once.
  case secondFeeNotice(Day, first: Day)
  /// Something other than the payment while the clock stands for it.
  case awaitingPayment(Day, notice: Day)
  /// A payment nobody asked for, or a second one.
  case paymentNotAsked(Day)
  /// Paid after the 20 working days: the request counts as given up.
  case paidTooLate(Day, lastDay: Day)

  /// The article that is broken.
  public var basis: Citation {
    switch self {
    case .confirmedBeforeSubmitted, .beforeReceipt, .outOfOrder: .regulation(31)
    case .notConfirmed(let channel): channel.receiptBasis
    case .secondCorrectionNotice, .correctionNoticeTooLate, .correctionNotAsked,
      .awaitingCorrection:
      .regulation(30)
    case .consultationAfterTerm: .regulation(33, paragraph: 3)
    case .askedTwice(let party, _), .notAsked(let party, _): party.basis
    case .extensionAfterTerm, .extensionTooLong, .extensionOfNoDays: .regulation(33, paragraph: 2)
    case .feeNoticeAfterTerm, .secondFeeNotice, .awaitingPayment, .paymentNotAsked, .paidTooLate:
      .feeMeasures()
    }
  }
}
