package import Mail
package import Records

/// Where digests go and what may stand in them.
package struct DigestPost: Sendable {
  package let outbox: Outbox
  /// Nil: nothing is mailed.
  package let sender: (any MailSender)?
  /// Whether titles of requests may stand in papers and mails: they can tell of private matters.
  package let hasTitles: Bool
  /// How the desk is reached, `https://…` without a slash at the end; nil: there are no links.
  package let publicAddress: String?
  /// The hour of a working day at which digests are made.
  package let hour: Int

  package init(
    outbox: Outbox, sender: (any MailSender)? = nil, hasTitles: Bool = false,
    publicAddress: String? = nil, hour: Int = 8
  ) {
    self.outbox = outbox
    self.sender = sender
    self.hasTitles = hasTitles
    self.publicAddress = publicAddress
    self.hour = hour
  }
}

/// How digests that cannot be delivered are tried again.
enum DigestPatience {
  /// Nobody else takes up what is in hand; longer than a mail server may take.
  static let lease: Int64 = 10 * 60
  /// Seconds after the first, second … attempt.
  private static let pauses: [Int64] = [60, 5 * 60, 15 * 60, 60 * 60, 3 * 60 * 60]
  static let mostAttempts = pauses.count + 1

  /// Nil where it was tried often enough.
  static func pause(after attempt: Int) -> Int64? {
    pauses.indices.contains(attempt - 1) ? pauses[attempt - 1] : nil
  }
}
