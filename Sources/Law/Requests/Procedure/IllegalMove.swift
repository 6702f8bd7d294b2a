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
  case noTimeLeft(through: Day, notice: Day)
  /// The requester still has time: the request cannot lapse yet.
  case notLapsed(lastDay: Day)
  /// A consultation still runs: a reply now would pass over an opinion that may yet come.
  case opinionOutstanding(serial: Int)
  /// No consultation of this number is open.
  case notConsulted(serial: Int)
  /// Still unclear after correction, and no correction was asked (art 30).
  case correctionNotAsked
  /// Not handled for excess, and no reasons were asked (art 35).
  case reasonsNotAsked
  /// A delay beyond art 33 without reasons that stand (art 35), or not beyond it.
  case delayWithoutReasons
  /// The day of the delay is not after the last day to reply.
  case delayNotLater(through: Day, lastDay: Day)
  /// A handling fee was charged with nothing to pay.
  case nothingToPay
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
    case .noTimeLeft: .regulation(30)
    case .notLapsed: .regulation(30)
    case .opinionOutstanding, .notConsulted: .regulation(33, paragraph: 3)
    case .correctionNotAsked: .regulation(30)
    case .reasonsNotAsked, .delayWithoutReasons, .delayNotLater: .regulation(35)
    case .nothingToPay: .feeMeasures()
    case .nothingDisclosed, .alreadyPublished: .regulation(44)
    }
  }
}
