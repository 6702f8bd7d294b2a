/// Why a move is refused.
public enum IllegalMove: Error, Sendable, Hashable {
  /// Not from where the request stands.
  case notNow(RequestMove, RequestStage)
  /// It breaks the clock's rules.
  case breach(ClockBreach)
  /// The calendar or the tables have no answer.
  case noAnswer(NoAnswer)
  /// An event before the one that precedes it.
  case beforePrevious(Day, previous: Day)
  /// The day set for the requester is not later than the notice.
  case noTimeLeft(Watch, through: Day, notice: Day)
  /// The requester still has time: the request cannot lapse yet.
  case notLapsed(Watch, lastDay: Day)
  /// A consultation still runs: a reply now would pass over an opinion that may yet come.
  case opinionOutstanding(serial: Int)
  /// No consultation of this number is open.
  case notConsulted(serial: Int)
  /// Consultations are numbered from 1 without gaps.
  case consultationOutOfTurn(serial: Int, next: Int)
  /// Refused for a third party's rights without having asked it (art 32).
  case thirdPartyNotConsulted
  /// Refused for the rights of third parties that all consent (art 15).
  case thirdPartyConsented
  /// Disclosed against an objection without saying why it does not stand (art 32).
  case objectionStands(serial: Int)
  /// Still unclear after correction, and no correction was asked (art 30).
  case correctionNotAsked
  /// Reasons that nobody asked for, or not handled for excess without having asked for them (art 35).
  case reasonsNotAsked
  /// Not handled for excess while the requester still has time for reasons (art 35).
  case reasonsOutstanding(through: Day)
  /// A delay beyond art 33 without reasons that stand (art 35), or not beyond it.
  case delayWithoutReasons
  /// The day of the delay is not after the last day to reply.
  case delayNotLater(through: Day, lastDay: Day)
  /// A delay after the day it would replace.
  case delayAfterTerm(Day, lastDay: Day)
  /// Extended under art 33 after a day was set under art 35.
  case alreadyDelayed
  /// A handling fee was charged with nothing to pay, or before there was a tariff.
  case nothingToPay
  /// Another fee than the tariff's.
  case notByTariff(Fen, owed: Fen)
  /// The term to pay has not begun: nobody recorded that the fee notice arrived.
  case feeNoticeUndelivered
  /// The arrival of the fee notice is recorded.
  case feeDeliveryKnown
  /// Nothing was disclosed that could be published.
  case nothingDisclosed
  /// It was published before.
  case alreadyPublished

  /// What the calendar answers, or a refusal for want of an answer.
  static func answered<Answer>(
    _ question: () throws(NoAnswer) -> Answer
  ) throws(IllegalMove) -> Answer {
    do throws(NoAnswer) {
      return try question()
    } catch {
      throw .noAnswer(error)
    }
  }

  /// The article that refuses it.
  public var basis: Citation {
    switch self {
    case .notNow(let move, _): move.basis
    case .breach(let breach): breach.basis
    case .noAnswer: .regulation(33, paragraph: 2)
    case .beforePrevious: .regulation(45)
    case .noTimeLeft(let watch, _, _), .notLapsed(let watch, _): watch.basis
    case .opinionOutstanding, .notConsulted, .consultationOutOfTurn:
      .regulation(33, paragraph: 3)
    case .thirdPartyNotConsulted, .objectionStands: .regulation(32)
    case .thirdPartyConsented: .regulation(15)
    case .correctionNotAsked: .regulation(30)
    case .reasonsNotAsked, .reasonsOutstanding, .delayWithoutReasons, .delayNotLater,
      .delayAfterTerm, .alreadyDelayed:
      .regulation(35)
    case .nothingToPay, .feeNoticeUndelivered, .feeDeliveryKnown: .feeMeasures()
    case .notByTariff: .feeMeasures(5)
    case .nothingDisclosed, .alreadyPublished: .regulation(44)
    }
  }
}
