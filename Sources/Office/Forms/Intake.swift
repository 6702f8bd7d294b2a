package import Law
package import Records

/// How a request that an officer registers came in.
package struct Intake: Sendable, Hashable {
  package let agency: AgencyID
  package let channel: RequestChannel
  /// The day it was handed in, signed for, or arrived.
  package let submitted: Day
  /// Spoken by somebody who cannot write it; the officer wrote it down (Regulation art 29).
  package let isOral: Bool

  package init(
    to agency: AgencyID, channel: RequestChannel, submitted: Day, isOral: Bool = false
  ) {
    self.agency = agency
    self.channel = channel
    self.submitted = submitted
    self.isOral = isOral
  }
}
