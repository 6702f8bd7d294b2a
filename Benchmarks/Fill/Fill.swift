import Foundation
import Law
import Office
import Records

/// Fills an empty installation with invented requests, for measuring:
///
///     gongkai-bench-fill DATA COUNT [LAST-DAY]
///
/// Everything is done by the acts of the office, so that rows, letters, numbers and log are what they would
/// be; only the transactions are put together, and the files of letters are left to be made when somebody
/// asks for them. In DATA/sample.json stand some requests with their query codes.
@main
enum Fill {
  static func main() async throws {
    let arguments = CommandLine.arguments
    guard arguments.count >= 3, let count = Int(arguments[2]),
      let today = arguments.count > 3 ? Day(arguments[3]) : Self.today
    else { throw FillError.usage }
    try FileManager.default.createDirectory(
      atPath: arguments[1], withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700])
    let records = try await Records.open(
      DatabaseLocation(
        environment: ProcessInfo.processInfo.environment,
        otherwise: arguments[1] + "/gongkai.sqlite"))
    let told = try await fill(records, arguments[1], count: count, through: today)
    try await records.close()
    try JSONEncoder().encode(told).write(
      to: URL(filePath: arguments[1] + "/sample.json"), options: .atomic)
  }

  private static func fill(
    _ records: Records, _ data: String, count: Int, through today: Day
  ) async throws -> [[String]] {
    guard let code = InventedCounty.code, let password = Password(typed: InventedCounty.password),
      let first = Day(year: 2019, month: 5, day: 20)
    else { throw FillError.county }
    let keys = try await KeyRegister.open(
      KeyFile(path: data + "/gongkai.keys"), for: records.engine)
    let files = try FileStore(path: data + "/files")
    let now = Moment(startOf: first)
    let hash = try await PasswordHasher().hash(password)
    let officers = try await records.write { session in
      try session.agencies.save(County(code: code, name: InventedCounty.name))
      for index in InventedCounty.agencies.indices {
        try session.agencies.save(InventedCounty.agency(index, in: code))
      }
      return try InventedCounty.hire(in: code, hash, now: now, session)
    }
    let batches = BatchEngine(records.engine)
    async let transactions: Void = batches.run()
    do {
      let office = try await Office.open(
        records: Records(engine: batches), keys: keys, files: files, county: code,
        throttle: Throttle(keys: keys), now: now)
      let told = try await play(
        office, officers, count, first...today.adding(days: -1), try await papers(files, now))
      batches.end()
      try await transactions
      return told
    } catch {
      // Nobody else ends the transaction that is open.
      batches.end()
      throw error
    }
  }

  private static func play(
    _ office: Office, _ officers: [String: OfficerID], _ count: Int, _ days: ClosedRange<Day>,
    _ papers: [KeptFile]
  ) async throws -> [[String]] {
    let calendar = try await office.calendar()
    var filling = Filling(
      InventedDesk(office: office, officers: officers, calendar: calendar), count: count,
      days: try days.filter(calendar.isWorkingDay), files: papers)
    try await filling.run()
    return filling.told
  }

  /// Papers that come with requests, each many times.
  private static func papers(_ files: FileStore, _ now: Moment) async throws -> [KeptFile] {
    var papers: [KeptFile] = []
    for number in 1...100 {
      let text = (1...80).map { "第\(number)份材料第\($0)行：证明与申请事项有关的情况。\n" }.joined()
      papers.append(
        try await files.keep(
          Array(text.utf8), named: "证明材料\(number).txt", limits: AttachmentLimits(), now: now))
    }
    return papers
  }

  private static var today: Day? {
    Moment(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)).day
  }
}
