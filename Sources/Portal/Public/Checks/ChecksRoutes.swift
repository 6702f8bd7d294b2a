internal import HTML
internal import HTTPTypes
internal import Hummingbird
internal import Logging

/// `/checks`: the form, and the results of what it sends.
struct ChecksRoutes: Sendable {
  private let plate: Nameplate
  private let runner: CheckRunner
  private let limits: UploadLimits
  private let held: HeldBytes

  init(plate: Nameplate, checker: Checker, limits: UploadLimits, logger: Logger) {
    runner = CheckRunner(checker: checker, limits: limits, logger: logger)
    held = HeldBytes(limit: limits.heldBytes)
    self.limits = limits
    self.plate = plate
  }

  func add(to router: Router<PortalContext>) {
    router.get("/checks") { _, _ in
      Response(page: ChecksPage(problem: nil, limits: limits).page(), site: plate.site)
    }
    router.post("/checks") { request, _ in try await answer(request) }
  }

  /// One address, three forms of its results: a page; with `number`, the part of the page about
  /// the one file sent, which the script puts in place; and a workbook where one is asked for.
  private func answer(_ request: Request) async throws -> Response {
    let number = request.uri.queryParameters["number"].flatMap { Int($0) }
    var checks = UploadedChecks(
      runner: runner, limits: limits, held: held, firstNumber: max(1, min(number ?? 1, 9999)))
    do {
      try await checks.receive(request)
    } catch let error as UploadError {
      let page = ChecksPage(problem: Words.notice(of: error), limits: limits).page()
      return Response(page: page, site: plate.site, status: error.status)
    }
    if request.wantsWorkbook, let workbook = checks.workbook() {
      return Response(table: workbook, .xlsx, named: Words.workbookName)
    }
    if number != nil { return Response(html: checks.checks).holding(checks.share) }
    let results = ResultsPage(
      rows: checks.rows, checks: checks.checks, summary: checks.summary,
      workbook: checks.workbook().map { Attachment(workbook: $0) })
    return Response(page: results.page(), site: plate.site).holding(checks.share)
  }
}

extension Response {
  /// What it holds is let go when it was sent, or is not sent at all.
  fileprivate func holding(_ share: HeldShare) -> Response {
    var response = self
    let body = body
    response.body = ResponseBody(contentLength: body.contentLength) { writer in
      defer { withExtendedLifetime(share) {} }
      try await body.write(writer)
    }
    return response
  }
}

extension Request {
  fileprivate var wantsWorkbook: Bool {
    headers[.accept]?.contains(Attachment.workbookType.description) ?? false
  }
}
