/// Something that moves the reply clock, on a day.
public struct ClockEvent: Sendable, Hashable {
  /// What happened.
  public enum Kind: Sendable, Hashable {
    /// The requester was told what to correct (Regulation art 30).
    case correctionNotice
    /// The corrected request came in; the count restarts.
    case correctionReceived
    /// The request for an opinion was sent; `serial` tells consultations apart.
    case asked(ConsultedParty, serial: Int)
    /// It reached the one asked: the 15 working days begin.
    case delivered(ConsultedParty, serial: Int)
    /// The opinion came in.
    case answered(ConsultedParty, serial: Int)
    /// The head of the disclosure office agreed to more time and the requester was told (art 33(2)).
    case extended(workingDays: Int)
    /// The requester was told to pay a handling fee; the clock stands.
    case feeNotice
    /// The fee was paid in full; the count restarts.
    case feePaid
  }

  /// The day.
  public let day: Day
  /// What happened on it.
  public let kind: Kind

  /// An event on a day.
  public init(_ kind: Kind, on day: Day) {
    self.day = day
    self.kind = kind
  }
}

extension ClockEvent.Kind {
  /// The article under which it happens.
  public var basis: Citation {
    switch self {
    case .correctionNotice, .correctionReceived: .regulation(30)
    case .asked(let party, _), .delivered(let party, _), .answered(let party, _): party.basis
    case .extended: .regulation(33, paragraph: 2)
    case .feeNotice, .feePaid: .feeMeasures()
    }
  }
}
