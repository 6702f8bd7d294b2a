package import Law

/// One digest on its way to one place: a paper into the outbox, or to an officer by mail.
package struct DigestJob: Sendable, Hashable {
  package let day: Day
  package let paper: DigestPaper
  /// Nil: the outbox.
  package let recipient: OfficerID?
  /// Whose digest it is; its head sees what could not be delivered.
  package let agency: AgencyID
  /// How often it was taken up; also the mark by which somebody who was too slow is noticed.
  package let attempts: Int

  package init(
    day: Day, paper: DigestPaper, recipient: OfficerID? = nil, agency: AgencyID, attempts: Int = 0
  ) {
    self.day = day
    self.paper = paper
    self.recipient = recipient
    self.agency = agency
    self.attempts = attempts
  }
}

/// How a digest ended.
package enum DigestEnd: String, Sendable, Hashable {
  /// Nothing fell due: there is no paper.
  case nothing
  case written
  case sent
}

/// Why a digest was not delivered. No case carries an address, a text or an answer of a server.
package enum DigestFault: String, Error, Hashable, CaseIterable {
  /// No server under this name and port, or the connection broke.
  case unreachable
  case tooSlow = "too-slow"
  /// The server's certificate is not to be trusted, or it does not encrypt.
  case unprotected
  /// Name and password were not accepted.
  case signIn = "sign-in"
  /// The server wants to be asked later.
  case postponed
  /// The server will not take mail for this recipient or of this sender.
  case refused
  /// The recipient has left, or has no address any more.
  case noAddress = "no-address"
  /// The outbox cannot be written.
  case disk
  /// Another file has the name.
  case nameTaken = "name-taken"
  /// The next morning came first; its digest holds everything that is still due.
  case superseded
  /// Stopped in the midst, again and again.
  case interrupted

  /// Whether trying again is of use.
  package var mayPass: Bool {
    switch self {
    case .unreachable, .tooSlow, .unprotected, .signIn, .postponed, .disk: true
    case .refused, .noAddress, .nameTaken, .superseded, .interrupted: false
    }
  }
}

/// A digest that was not delivered.
package struct DigestFailure: Sendable, Hashable {
  package let day: Day
  package let paper: DigestPaper
  package let recipient: OfficerID?
  package let agency: AgencyID
  package let fault: DigestFault

  package init(_ job: DigestJob, _ fault: DigestFault) {
    day = job.day
    paper = job.paper
    recipient = job.recipient
    agency = job.agency
    self.fault = fault
  }
}
