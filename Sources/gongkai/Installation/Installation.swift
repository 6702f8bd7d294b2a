import Foundation
import Office
import Portal
import Records

/// An opened installation: records, keys, files, and the office over them.
struct Installation {
  let records: Records
  let keys: KeyRing
  let files: FileStore
  let hasher = PasswordHasher()

  init(_ folder: DataFolder) async throws {
    records = try await Records.open(try folder.database)
    keys = try await KeyRegister.open(KeyFile(path: folder.keys), for: records.engine)
    files = try FileStore(path: folder.files)
  }

  /// Whether somebody said where the records are, or a folder is there: nothing is made by asking.
  static func exists(at data: String) -> Bool {
    FileManager.default.fileExists(atPath: data)
      || ProcessInfo.processInfo.environment["GONGKAI_DATABASE"] != nil
  }

  /// Opened, or made where there is none.
  ///
  /// - Throws: `Failure` in words where it cannot be.
  static func opened(at data: String) async throws -> Installation {
    try await InstallationWords.explaining {
      do {
        return try await Installation(DataFolder(data))
      } catch is CocoaError {
        throw Failure.unopened(InstallationWords.noFolder(data))
      }
    }
  }

  /// Opened, for a command that works in one that is there.
  static func existing(at data: String) async throws -> Installation {
    guard exists(at: data) else { throw Failure.unopened(InstallationWords.missing(data)) }
    return try await opened(at: data)
  }

  /// The county whose records are kept here; nil in an installation that is still empty.
  func county() async throws -> County? {
    try await records.read { try $0.agencies.counties().first }
  }

  var accounts: Accounts {
    Accounts(engine: records.engine, hasher: hasher, throttle: Throttle(keys: keys))
  }

  func office(of county: County, now: Moment) async throws -> Office {
    try await Office.open(
      records: records, keys: keys, files: files, county: county.code,
      throttle: Throttle(keys: keys), now: now)
  }

  /// What the portal works with.
  func premises(
    of county: County, isSecure: Bool, isBehindProxy: Bool = false
  ) async throws -> Premises {
    let office = try await office(of: county, now: .now)
    return Premises(
      site: Site(county: county.name, agencies: try await office.agencies()), county: county.code,
      office: office, accounts: accounts, files: files, tokens: FormTokens(key: keys.formKey),
      isSecure: isSecure, isBehindProxy: isBehindProxy, now: { .now })
  }
}

extension Moment {
  /// The clock of this machine. Only the command line and the portal's server ask it.
  static var now: Moment {
    Moment(milliseconds: Int64(Date().timeIntervalSince1970 * 1000))
  }
}
