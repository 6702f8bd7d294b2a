internal import Documents
internal import HTTPTypes
internal import Hummingbird
internal import Office
internal import Records

/// `/desk/ledger/import`: takes over a ledger kept elsewhere; looked at first, then done.
struct ImportRoutes: DeskRoutes {
  static let address = "/desk/ledger/import"
  /// A ledger of 2,000 lines has some hundred kilobytes.
  static let fileBytes = 5 << 20

  let premises: Premises
  let place: DeskPlace? = .ledger

  func add(to router: RouterGroup<PortalContext>) {
    router.get("ledger/import") { _, context in try await show(context) }
    router.get("ledger/import/template") { _, context in try await template(context) }
    router.post("ledger/import/preview") { request, context in
      try await preview(request, context)
    }
    router.post("ledger/import") { request, context in try await take(request, context) }
  }

  private static var limits: UploadLimits {
    var limits = UploadLimits.forms
    limits.fileBytes = fileBytes
    limits.totalBytes = fileBytes * 2
    // The lines travel in a field.
    limits.fieldBytes = fileBytes
    limits.files = 1
    return limits
  }

  private func show(_ context: PortalContext) async throws -> Response {
    try await reading(context) { officer in
      try OfficeAct.importLedger.ask(officer)
      return answer(ImportView(token: premises.formToken(context)), context)
    }
  }

  private func template(_ context: PortalContext) async throws -> Response {
    try await reading(context) { officer in
      try OfficeAct.importLedger.ask(officer)
      return Response(table: ImportTemplate.workbook, .xlsx, named: Words.Ledger.templateName)
    }
  }

  private func preview(_ request: Request, _ context: PortalContext) async throws -> Response {
    let form = try await SubmittedForm.read(
      request, context, premises.tokens, limits: Self.limits)
    return try await reading(context) { officer in
      try OfficeAct.importLedger.ask(officer)
      var view = ImportView(token: premises.formToken(context))
      guard let file = form.files.first else {
        view.state.add(Words.Ledger.fileMissing, to: "file")
        return answer(view, context)
      }
      do {
        let table = try Self.table(file)
        let preview = try await office.previewImport(
          table.rows, to: officer.agency, by: officer.id, now: premises.now())
        view.result = .preview(table, preview)
      } catch let fault as ImportTable.Fault {
        view.state.add(Words.Ledger.text(of: fault), to: "file")
      }
      return answer(view, context)
    }
  }

  private static func table(_ file: UploadedFile) throws -> ImportTable {
    switch file.content {
    case .bytes(let bytes): try ImportTable(bytes, named: file.name.text)
    case .tooLarge(let limit): throw ImportTable.Fault.unreadable(.tooLarge(limit: limit))
    }
  }

  private func take(_ request: Request, _ context: PortalContext) async throws -> Response {
    let form = try await SubmittedForm.read(
      request, context, premises.tokens, limits: Self.limits)
    return try await reading(context) { officer in
      try OfficeAct.importLedger.ask(officer)
      guard let table = ImportTable(text: form.fields.exact("table")) else {
        throw HTTPError(.badRequest)
      }
      let done = try await office.importLedger(
        table.rows, to: officer.agency, by: officer.id, now: premises.now())
      var view = ImportView(token: premises.formToken(context))
      view.result = .taken(table, done)
      // Not led on: the result has the faults, and the same form a second time changes nothing.
      return answer(view, context)
    }
  }

  private func answer(_ view: ImportView, _ context: PortalContext) -> Response {
    page(
      Words.Ledger.importTitle, in: context, state: view.state,
      below: Breadcrumbs(
        [TextLink(Words.name(of: DeskPlace.ledger), to: DeskPlace.ledger.address)],
        here: Words.Ledger.importTitle),
      view.parts)
  }
}
