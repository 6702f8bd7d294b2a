internal import Documents
internal import HTML
internal import Hummingbird
internal import Inspection

/// Reads an upload and checks its files one after the other while the rest still arrives.
///
/// A file's bytes are let go as soon as its result is rendered: nothing is written to disk here,
/// and a request holds one file at a time however many it sends.
struct UploadedChecks {
  private let runner: CheckRunner
  private let limits: UploadLimits
  private let held: HeldBytes
  /// The results; to be kept until they were sent.
  let share: HeldShare
  /// The number of the first file; the script sends one file a request and counts itself.
  private let firstNumber: Int

  private(set) var rows: [ResultsPage.Row] = []
  private(set) var checks = HTMLBuffer()
  private(set) var summary = ResultsSummary()
  /// For the workbook; without the documents, which are no longer needed then.
  private(set) var reports: [NamedReport] = []

  init(runner: CheckRunner, limits: UploadLimits, held: HeldBytes, firstNumber: Int = 1) {
    self.runner = runner
    self.limits = limits
    self.held = held
    share = HeldShare(of: held)
    self.firstNumber = firstNumber
  }

  mutating func receive(_ request: Request) async throws {
    var reader = try UploadReader(contentType: request.headers[.contentType], limits: limits)
    if let length = request.headers[.contentLength].flatMap({ Int($0) }) {
      guard length <= limits.totalBytes else {
        throw UploadError.tooLarge(limit: limits.totalBytes)
      }
    }
    var reserved = 0
    defer { _ = held.add(-reserved) }
    for try await chunk in request.body {
      for file in try reader.feed(chunk.readableBytesView) { try await add(file) }
      let change = reader.held - reserved
      guard held.add(change) else { throw UploadError.busy }
      reserved += change
    }
    try reader.finish()
  }

  private mutating func add(_ file: UploadedFile) async throws {
    let check = try await runner.check(file, number: firstNumber + summary.files)
    let result = CheckResult(check)
    let before = checks.bytes.count
    let link = result.annotated?.linkBytes ?? 0
    result.write(
      to: &checks, withReport: before < limits.pageBytes,
      withAnnotated: before + link < limits.pageBytes)
    guard share.add(checks.bytes.count - before) else { throw UploadError.busy }
    rows.append(ResultsPage.Row(result))
    summary.add(result)
    guard case .report(var report, _) = check.outcome else { return }
    report.document.blocks = []
    reports.append(NamedReport(name: file.name.text, report: report))
  }

  /// All findings as a workbook; nil where there are none, or it could not be written.
  func workbook() -> [UInt8]? {
    guard summary.tally.total > 0 else { return nil }
    return runner.workbook(of: reports)
  }
}
