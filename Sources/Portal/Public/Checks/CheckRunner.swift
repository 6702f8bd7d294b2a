internal import Documents
internal import Inspection
internal import Logging

/// Checks uploaded files, a bounded number at a time and each in bounded time.
struct CheckRunner: Sendable {
  let checker: Checker
  let gate: Gate
  let workers: CheckWorkers
  let time: Duration
  let logger: Logger

  init(checker: Checker, limits: UploadLimits, logger: Logger) {
    self.checker = checker
    self.logger = logger
    gate = Gate(width: limits.concurrentChecks, waiting: limits.waitingChecks)
    workers = CheckWorkers()
    time = limits.checkTime
  }

  /// The check of one file; throws `.busy` only.
  func check(_ file: UploadedFile, number: Int) async throws(UploadError) -> Check {
    guard case .bytes(let bytes) = file.content else {
      return Check(number: number, name: file.name, outcome: Self.refusal(of: file))
    }
    guard await gate.enter() else { throw .busy }
    let outcome = await firstOf(time: time) {
      await self.outcome(of: bytes, named: file.name.text)
    }
    return Check(number: number, name: file.name, outcome: outcome ?? .unread(.overtime))
  }

  /// All findings as a workbook; nil where it could not be written.
  func workbook(of reports: [NamedReport]) -> [UInt8]? {
    do {
      return try checker.workbook?(reports)
    } catch {
      _ = logger.report(error)
      return nil
    }
  }

  private static func refusal(of file: UploadedFile) -> Check.Outcome {
    switch file.content {
    case .tooLarge(let limit): .unread(.document(.tooLarge(limit: limit)))
    case .bytes: .unread(.document(.empty))
    }
  }

  private func outcome(of bytes: [UInt8], named name: String) async -> Check.Outcome {
    do {
      let document = try await checker.read(bytes, name)
      let report = await checker.inspect(document)
      return .report(report, annotated: annotated(report, bytes))
    } catch let error as DocumentError {
      return .unread(.document(error))
    } catch {
      return .unread(.failed(reference: logger.report(error)))
    }
  }

  /// The findings are worth showing even where they cannot be written into a Word file.
  private func annotated(_ report: InspectedReport, _ bytes: [UInt8]) -> [UInt8]? {
    guard !report.findings.isEmpty else { return nil }
    do {
      return try checker.annotate?(report, bytes)
    } catch {
      _ = logger.report(error)
      return nil
    }
  }

  /// The outcome, or nil when the time is over. Reading cannot be stopped half-way, so the place
  /// at the gate is kept until the work has really ended.
  private func firstOf(
    time: Duration, _ work: @escaping @Sendable () async -> Check.Outcome
  ) async -> Check.Outcome? {
    let (answers, answer) = AsyncStream.makeStream(of: Check.Outcome?.self)
    let clock = Task {
      try? await Task.sleep(for: time)
      answer.yield(nil)
    }
    Task(executorPreference: workers) {
      answer.yield(await work())
      await gate.leave()
    }
    defer {
      clock.cancel()
      answer.finish()
    }
    for await outcome in answers { return outcome }
    return nil
  }
}
