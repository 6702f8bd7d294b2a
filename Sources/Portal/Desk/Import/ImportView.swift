internal import Law
internal import Office

/// Choosing a file, what it would change, and what it has changed.
struct ImportView {
  private typealias Text = Words.Ledger

  enum Result {
    case preview(ImportTable, ImportPreview)
    case taken(ImportTable, ImportPreview)
  }

  let token: FormToken
  var state = FormState.empty
  var result: Result?
  /// Lines of one kind shown on the page; the counts tell of all.
  private static let most = 200

  init(token: FormToken) { self.token = token }

  var parts: [any Component] {
    switch result {
    case nil: [heading] + [Panel(Text.chooseFile) { $0(form) }, columns]
    case .preview(let table, let preview): [heading] + shown(table, preview)
    case .taken(let table, let done): [heading] + taken(table, done)
    }
  }

  private var heading: PageHeading {
    PageHeading(
      Text.importTitle, lead: Text.importLead,
      actions: [LinkButton(Text.downloadTemplate, to: "\(ImportRoutes.address)/template")])
  }

  private var form: PostForm {
    PostForm(to: "\(ImportRoutes.address)/preview", token: token, isMultipart: true) { html in
      html(
        FileField(
          "file", Text.file, in: state, hint: Text.fileHint, need: .required,
          accepted: [".xlsx", ".csv"], fileBytes: ImportRoutes.fileBytes))
      html(Actions([Button(Text.previewImport)]))
    }
  }

  private var columns: DataTable {
    DataTable(
      Text.guideSheet, columns: Text.guideHeads.map { .init($0) },
      rows: ImportColumn.allCases.map { column in
        [
          Fragment(Text.column(column)),
          Fragment(
            ImportTable.compulsory.contains(column) ? Words.required : Words.optional),
          Fragment(Text.hint(of: column)),
        ]
      })
  }

  private func shown(_ table: ImportTable, _ preview: ImportPreview) -> [any Component] {
    let count = preview.new + preview.changed.count
    var parts: [any Component] = [tiles(preview)]
    if !table.unread.isEmpty {
      parts.append(NoticePanel(.information, Text.unread(table.unread)))
    }
    if count > 0 {
      parts.append(
        PostForm(to: ImportRoutes.address, token: token, isMultipart: true) { html in
          html(HiddenField("table", table.text))
          html(
            Actions([
              Button(Text.take(count)),
              LinkButton(Text.otherFile, to: ImportRoutes.address),
            ]))
        })
    } else {
      parts += [
        NoticePanel(.information, Text.nothingToTake, Fragment(Text.nothingToTakeNext)),
        Actions([LinkButton(Text.otherFile, to: ImportRoutes.address)]),
      ]
    }
    return parts
      + [faults(table, preview), changes(preview), news(table, preview)]
      .compactMap { $0 }
  }

  private func taken(_ table: ImportTable, _ done: ImportPreview) -> [any Component] {
    let parts: [any Component] = [
      NoticePanel(
        .success, Text.taken(new: done.new, changed: done.changed.count),
        Fragment(done.faulty.isEmpty ? "" : Text.leftOut(done.faulty.count)), isNews: true),
      tiles(done),
      Actions([
        LinkButton(Text.toLedger, to: DeskPlace.ledger.address, .primary),
        LinkButton(Text.otherFile, to: ImportRoutes.address),
      ]),
    ]
    return parts + [faults(table, done)].compactMap { $0 }
  }

  private func tiles(_ preview: ImportPreview) -> FigureTiles {
    let faulty = preview.faulty.count
    return FigureTiles([
      .init(Text.new, "\(preview.new)"), .init(Text.changed, "\(preview.changed.count)"),
      .init(Text.unchanged, "\(preview.unchanged)"),
      .init(Text.faulty, "\(faulty)", tone: faulty > 0 ? .danger : .neutral),
    ])
  }

  private func faults(_ table: ImportTable, _ preview: ImportPreview) -> DataTable? {
    let faults = preview.faulty.flatMap { line in line.1.map { (line.0, $0) } }
    guard !faults.isEmpty else { return nil }
    return DataTable(
      Text.faultsTitle(faults.count, most: Self.most),
      columns: [.init(Text.cell), .init(Text.column(.number)), .init(Text.reason)],
      rows: faults.prefix(Self.most).map { line, fault in
        [
          Fragment(place(table, line, fault.column)), Fragment(line.number ?? Text.none),
          Fragment(Text.text(of: fault)),
        ]
      })
  }

  private func changes(_ preview: ImportPreview) -> DataTable? {
    guard !preview.changed.isEmpty else { return nil }
    return DataTable(
      Text.changed,
      columns: [.init(Text.line), .init(Text.column(.number)), .init(Text.changes)],
      rows: preview.changed.prefix(Self.most).map { line, columns in
        [
          Fragment(Text.line(line.line)), Fragment(line.number ?? Text.none),
          Fragment(columns.map { Text.column($0) }.joined(separator: "、")),
        ]
      })
  }

  private func news(_ table: ImportTable, _ preview: ImportPreview) -> DataTable? {
    let lines = preview.lines.filter { $0.verdict == .new }.prefix(Self.most)
    guard !lines.isEmpty else { return nil }
    let titles = Dictionary(
      table.rows.map { ($0.line, $0.cells[.title] ?? "") },
      uniquingKeysWith: { first, _ in first })
    return DataTable(
      Text.new,
      columns: [.init(Text.line), .init(Text.column(.number)), .init(Text.column(.title))],
      rows: lines.map { line in
        [
          Fragment(Text.line(line.line)), Fragment(line.number ?? Text.none),
          Fragment(titles[line.line] ?? ""),
        ]
      })
  }

  private func place(_ table: ImportTable, _ line: ImportLine, _ column: ImportColumn) -> String {
    table.cell(column, line: line.line) ?? Text.line(line.line)
  }
}

extension ImportPreview {
  var changed: [(ImportLine, [ImportColumn])] {
    lines.compactMap { line in
      if case .changed(let columns) = line.verdict { (line, columns) } else { nil }
    }
  }

  var faulty: [(ImportLine, [ImportFault])] {
    lines.compactMap { line in
      if case .faulty(let faults) = line.verdict { (line, faults) } else { nil }
    }
  }
}
