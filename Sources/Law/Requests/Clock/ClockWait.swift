/// What a clock that stands is waiting for.
public enum ClockWait: Sendable, Hashable {
  /// The corrected request (Regulation art 30).
  case correction
  /// The handling fee.
  case payment
  /// An opinion whose request nobody has yet been able to deliver, so that no term runs either.
  case opinion(ConsultedParty)
}
