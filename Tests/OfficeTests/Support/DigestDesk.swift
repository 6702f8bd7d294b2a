import Foundation
import Law
import Mail
import Synchronization
import Testing

@testable import Office
@testable import Records

/// A desk whose officers have addresses, with an outbox, a mail server that is told what to say, and a
/// clock that is set by hand.
struct DigestDesk: Sendable {
  let desk: Desk
  let folder: String
  let mail: TestSender
  let clock: TestClock

  static func with(
    _ database: TestDatabase, _ body: (DigestDesk) async throws -> Void
  ) async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "outbox-\(UUID())").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try await Desk.with(database) { desk in
      try await desk.records.write { session in
        for name in ["handler", "head", "lead-office"] {
          try Officers.setEmail("\(name)@qinghe.invalid", of: desk.who(name), session)
        }
      }
      try await body(
        DigestDesk(
          desk: desk, folder: folder, mail: TestSender(), clock: TestClock(.at(.march(30), hour: 8))
        ))
    }
  }

  func post(titles: Bool = false, link: String? = nil, mails: Bool = true) throws -> DigestPost {
    DigestPost(
      outbox: try Outbox(path: folder), sender: mails ? mail : nil, hasTitles: titles,
      publicAddress: link)
  }

  /// Without mails it is that of a process that knows no mail server.
  @discardableResult
  func round(mails: Bool = true) async throws -> DigestRound {
    let clock = clock
    return try await desk.office.deliverDigests(try post(mails: mails), now: { clock.now })
  }

  var files: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: folder).sorted() }
  }

  func text(_ name: String) throws -> String {
    try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
  }

  func state(_ paper: String, _ recipient: String = "", on day: Day = .march(30)) async throws
    -> String
  {
    let id = recipient.isEmpty ? "" : try desk.who(recipient).rawValue
    return try await desk.records.read { session in
      let row = try session.row(
        "SELECT state, attempts, fault FROM digests WHERE day = ? AND paper = ? AND recipient = ?",
        [SQLValue(day), .text(paper), .text(id)])
      return try row.map {
        "\(try $0.text("state")) \(try $0.integer("attempts")) \(try $0.optionalText("fault") ?? "-")"
      } ?? "none"
    }
  }

  func store<T: Sendable>(_ body: @escaping @Sendable (DigestStore) throws -> T) async throws -> T {
    try await desk.records.write { try body(DigestStore($0, Desk.county)) }
  }
}

final class TestClock: Sendable {
  private let moment: Mutex<Moment>

  init(_ moment: Moment) { self.moment = Mutex(moment) }

  var now: Moment { moment.withLock { $0 } }

  func set(_ new: Moment) { moment.withLock { $0 = new } }

  func advance(seconds: Int64) { moment.withLock { $0 = $0.adding(seconds: seconds) } }
}

/// Takes every mail, but for the faults it is told to answer with.
final class TestSender: MailSender {
  private let state = Mutex((sent: [MailMessage](), faults: [String: MailFault]()))

  var sent: [MailMessage] { state.withLock { $0.sent } }

  func fail(_ address: String, _ fault: MailFault?) {
    state.withLock { $0.faults[address] = fault }
  }

  func send(_ message: MailMessage) async throws(MailFault) {
    let fault = state.withLock { state -> MailFault? in
      if let fault = state.faults[message.to.text] { return fault }
      state.sent.append(message)
      return nil
    }
    if let fault { throw fault }
  }
}

final class TestCounter: Sendable {
  private let value = Mutex(0)

  var count: Int { value.withLock { $0 } }

  /// One more than before.
  func next() -> Int {
    value.withLock { value in
      value += 1
      return value
    }
  }
}
