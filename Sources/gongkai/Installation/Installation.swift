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
  func premises(of county: County, isSecure: Bool) async throws -> Premises {
    let office = try await office(of: county, now: .now)
    return Premises(
      site: Self.site(of: county, try await office.agencies()), county: county.code,
      office: office, accounts: accounts, files: files, tokens: FormTokens(key: keys.formKey),
      isSecure: isSecure, now: { .now })
  }

  /// The footer names the agency at the top, which is the county's disclosure office.
  private static func site(of county: County, _ agencies: [Agency]) -> Site {
    let top = agencies.first { $0.parent == nil } ?? agencies.first
    return Site(
      county: county.name,
      office: top.map { agency in
        .init(
          name: agency.name, address: agency.contact.address ?? "",
          postcode: agency.contact.postcode ?? "", telephone: agency.contact.phone ?? "",
          hours: agency.contact.officeHours ?? "", email: agency.contact.email ?? "")
      })
  }
}

extension Moment {
  /// The clock of this machine. Only the command line and the portal's server ask it.
  static var now: Moment {
    Moment(milliseconds: Int64(Date().timeIntervalSince1970 * 1000))
  }
}
