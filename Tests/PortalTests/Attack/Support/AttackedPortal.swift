import Foundation
import Hummingbird
import HummingbirdTesting
import Law
import Logging
import Synchronization
import Testing

@testable import Office
@testable import Portal
@testable import Records

/// The portal of 清河县 as somebody attacks it: two agencies, every role, either engine, one router for
/// the whole attack, and a clock that the test moves.
struct AttackedPortal: Sendable {
  let premises: Premises
  /// By role, `handler` of the finance bureau; `land.handler` of the land bureau.
  let people: [String: OfficerID]
  let clock: AttackClock
  let log: LogLines
  let client: any TestClientProtocol
  /// Every address there is, with the method it answers to.
  let routes: [(method: String, path: String)]

  static let county = CountyCode(known: "139999")
  static let lead = AgencyID(county: county, serial: 1)
  static let finance = AgencyID(county: county, serial: 2)
  static let land = AgencyID(county: county, serial: 3)
  /// The password of everybody.
  static let password = "qinghe-2026-attack"
  /// 2026-03-02, a Monday, nine in the morning.
  static let start = Moment(startOf: Day(year: 2026, month: 3, day: 2) ?? .first)
    .adding(seconds: 9 * 3600)

  var office: Office { premises.office }
  var records: Records { premises.office.records }
  var now: Moment { clock.now }

  static func with(
    _ database: AttackDatabase = .sqlite, isSecure: Bool = false, isBehindProxy: Bool = false,
    heldBytes: Int = 256 << 20, _ body: @Sendable (AttackedPortal) async throws -> Void
  ) async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "gongkai-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try await database.with(folder: folder.path) { records in
      let people = try await hire(records)
      let clock = AttackClock(start)
      let premises = try await premises(
        records, folder.path, clock, isSecure: isSecure, isBehindProxy: isBehindProxy,
        heldBytes: heldBytes)
      let log = LogLines()
      let router = Portal.router(premises: premises, checker: .sample, logger: log.logger)
      let routes = router.routes.map {
        (method: $0.method.rawValue, path: named($0.path.description))
      }
      try await Application(router: router, logger: log.logger).test(.router) { client in
        try await body(
          AttackedPortal(
            premises: premises, people: people, clock: clock, log: log, client: client,
            routes: routes))
      }
    }
  }

  /// The router writes `{id}` where we write `:id`.
  private static func named(_ path: String) -> String {
    path.replacing("{", with: ":").replacing("}", with: "")
  }

  func browser() -> Intruder { Intruder(self) }

  /// A browser in which an officer is signed in.
  func browser(of person: String) async throws -> Intruder {
    let browser = browser()
    try await browser.take(person)
    return browser
  }

  func who(_ person: String) throws -> OfficerID { try #require(people[person], "\(person)") }

  private static func premises(
    _ records: Records, _ folder: String, _ clock: AttackClock, isSecure: Bool,
    isBehindProxy: Bool, heldBytes: Int
  ) async throws -> Premises {
    let keys = try #require(KeyRing(secrets: [KeyID(rawValue: 1): Array(0..<32)]))
    let files = try FileStore(path: folder + "/files")
    let throttle = Throttle(keys: keys)
    return Premises(
      site: Site(county: "清河县", office: nil), county: county,
      office: try await Office.open(
        records: records, keys: keys, files: files, county: county, throttle: throttle,
        now: start),
      accounts: Accounts(
        engine: records.engine, hasher: PasswordHasher(cost: .attacked), throttle: throttle),
      files: files, tokens: FormTokens(key: keys.formKey, heldBytes: heldBytes),
      isSecure: isSecure,
      isBehindProxy: isBehindProxy, now: { clock.now })
  }
}

/// The time, as the test says.
final class AttackClock: Sendable {
  private let moment: Mutex<Moment>

  init(_ moment: Moment) { self.moment = Mutex(moment) }

  var now: Moment { moment.withLock { $0 } }

  func pass(seconds: Int64) { moment.withLock { $0 = $0.adding(seconds: seconds) } }
}

extension PasswordCost {
  /// As little as argon2 takes: what is attacked here is not the hash.
  static let attacked = PasswordCost(memory: 64, passes: 1, lanes: 1)
}
