import Foundation
import Law
import Office
import Testing

@testable import Portal
@testable import Records

/// The portal of 清河县 over an empty SQLite database in a folder of its own.
enum TestPremises {
  static let county = CountyCode(rawValue: "139999") ?? { preconditionFailure() }()
  /// 2026-03-02, a Monday, nine in the morning.
  static let now = Moment(startOf: Day(year: 2026, month: 3, day: 2) ?? .first)
    .adding(seconds: 9 * 3600)

  /// `fill` writes the county before the office opens; its answer is handed to the body.
  static func with<Filling: Sendable>(
    now: Moment = now, named: Bool = false, filledBy fill: (Records) async throws -> Filling,
    _ body: (Premises, Filling) async throws -> Void
  ) async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "gongkai-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let records = try await Records.open(.sqlite(path: folder.path + "/records.sqlite"))
    let result: Result<Void, any Error>
    do {
      let filling = try await fill(records)
      result = .success(try await body(premises(records, folder.path, now, named), filling))
    } catch {
      result = .failure(error)
    }
    try await records.close()
    try result.get()
  }

  private static func premises(
    _ records: Records, _ folder: String, _ now: Moment, _ named: Bool
  ) async throws -> Premises {
    let keys = try #require(KeyRing(secrets: [KeyID(rawValue: 1): Array(0..<32)]))
    let files = try FileStore(path: folder + "/files")
    let throttle = Throttle(keys: keys)
    let office = try await Office.open(
      records: records, keys: keys, files: files, county: county, throttle: throttle, now: now)
    return Premises(
      site: named
        ? Site(county: "清河县", agencies: try await office.agencies())
        : Site(county: "清河县", office: nil),
      county: county, office: office,
      accounts: Accounts(engine: records.engine, hasher: PasswordHasher(), throttle: throttle),
      files: files, tokens: FormTokens(key: keys.formKey), isSecure: false, now: { now })
  }
}
