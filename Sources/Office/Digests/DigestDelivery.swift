import Law
import Mail
package import Records

/// Brings one digest where it belongs: its text into the outbox, and from there to a recipient.
struct DigestDelivery {
  private let office: Office
  private let post: DigestPost
  private let now: Moment

  init(_ office: Office, _ post: DigestPost, now: Moment) {
    self.office = office
    self.post = post
    self.now = now
  }

  /// - Throws: `DigestFault`, and what the records throw.
  func deliver(_ job: DigestJob) async throws -> DigestEnd {
    guard let text = try await paper(job) else { return .nothing }
    guard let recipient = job.recipient else { return .written }
    try await send(text, job, to: recipient)
    return .sent
  }

  /// The text as it stands in the outbox, where it is put by whoever comes first; a mail is always what
  /// stands there. Nil where nothing falls due.
  private func paper(_ job: DigestJob) async throws -> String? {
    let name = Outbox.name(job)
    if let text = try await onDisk({ try await post.outbox.text(name) }) {
      return try known(text, job)
    }
    guard let text = try await made(job) else { return nil }
    if try await onDisk({ try await post.outbox.put(name, text) }) { return text }
    return try await onDisk { try await post.outbox.text(name) }.map { try known($0, job) }
  }

  private func known(_ text: String, _ job: DigestJob) throws -> String {
    guard text.contains(DigestText.mark(job) + "\n") else { throw DigestFault.nameTaken }
    return text
  }

  private func made(_ job: DigestJob) async throws -> String? {
    let digest: Digest
    do {
      digest = try await office.digest(job.paper, now: now)
    } catch OfficeError.notFound {
      return nil
    }
    // The lead office hears every morning: when it hears nothing, the program stands still.
    if digest.lines.isEmpty, !job.paper.isOfUnits { return nil }
    return DigestText(
      digest: digest, morning: job.day, silentSince: try await silence(before: job.day), post: post
    ).text(job)
  }

  private func silence(before day: Day) async throws -> Day? {
    let (county, calendars) = (office.county, office.calendars)
    return try await office.records.read { session in
      guard let newest = try DigestStore(session, county).newest(before: day) else { return nil }
      return newest < (try calendars.calendar(session).morning(before: day)) ? newest : nil
    }
  }

  private func send(_ text: String, _ job: DigestJob, to recipient: OfficerID) async throws {
    let officer = try await office.records.read { try Officers.find(recipient, $0) }
    guard let sender = post.sender, let officer, officer.isActive,
      let address = officer.email.flatMap({ MailAddress($0) })
    else { throw DigestFault.noAddress }
    let subject = text.split(separator: "\n").first.map(String.init) ?? ""
    let id = "gongkai.\(job.day).\(job.paper.rawValue).\(recipient.rawValue)"
    do throws(MailFault) {
      try await sender.send(
        MailMessage(to: address, subject: subject, text: text, id: id, moment: now))
    } catch {
      throw DigestFault(error)
    }
  }

  private func onDisk<Value>(_ work: () async throws -> Value) async throws -> Value {
    do { return try await work() } catch is DiskFault { throw DigestFault.disk }
  }
}

extension DigestPaper {
  fileprivate var isOfUnits: Bool {
    switch self {
    case .units: true
    case .agency, .officer: false
    }
  }
}

extension DigestFault {
  fileprivate init(_ fault: MailFault) {
    switch fault {
    case .unreachable, .other: self = .unreachable
    case .tooSlow: self = .tooSlow
    case .unprotected: self = .unprotected
    case .signIn: self = .signIn
    case .postponed, .busy: self = .postponed
    case .refused: self = .refused
    }
  }
}

extension Office {
  /// The digests of all agencies and lead offices as texts, the empty ones left out; nothing is written.
  package func digestTexts(_ post: DigestPost, now: Moment) async throws -> [String] {
    let (county, day) = (county, now.day)
    let papers = try await records.read { session in
      try DigestPlan(day, session, county, isMailed: false).papers
    }
    var texts: [String] = []
    for job in papers where !job.paper.isOfOfficer {
      let digest = try await digest(job.paper, now: now)
      guard !digest.lines.isEmpty else { continue }
      texts.append(
        DigestText(digest: digest, morning: day, silentSince: nil, post: post).text(job))
    }
    return texts
  }
}

extension DigestPaper {
  fileprivate var isOfOfficer: Bool {
    switch self {
    case .officer: true
    case .agency, .units: false
    }
  }
}
