import Law

/// The items of each table, found by what stands in them as well as by the headings.
struct TableRegions {
  var publication: [Item] = []
  var requests: [Item] = []
  var remedies: [Item] = []
  /// The items that belong to a table, so that the prose can leave them out.
  var items: Set<Int> = []
  /// Tables of which at least heads or labels were met.
  var met: Set<ReportTable> = []

  init(_ items: [Item], _ outline: Outline) {
    var current: ReportTable?
    let headings = Dictionary(outline.headings.map { ($0.item, $0.section) }) { first, _ in first }
    for (index, item) in items.enumerated() {
      if let section = headings[index] {
        current = nil
        if section > .remedies { break }
        if case .line = item { continue }
        continue
      }
      let section = outline.section(of: index)
      if let next = Self.begins(item, current, section) { current = next }
      guard let table = current else { continue }
      if Self.isProse(item, table) {
        if table == .remedies, !remedies.isEmpty, hasValues(remedies) { current = nil }
        continue
      }
      met.insert(table)
      add(item, to: table, index)
    }
  }

  private func hasValues(_ items: [Item]) -> Bool {
    items.contains { item in
      switch item {
      case .row(let row): row.tokens.contains { $0.value?.figure != nil }
      case .line(let line): line.glyphs.contains(where: \.isDigit)
      }
    }
  }

  private mutating func add(_ item: Item, to table: ReportTable, _ index: Int) {
    items.insert(index)
    switch table {
    case .publication: publication.append(item)
    case .requests: requests.append(item)
    case .remedies: remedies.append(item)
    }
  }

  /// The table that begins with this item.
  private static func begins(_ item: Item, _ current: ReportTable?, _ section: ReportSection?)
    -> ReportTable?
  {
    // Before its heading no table of the form begins, unless the headings are lost.
    if section == .overview { return nil }
    let texts: [Glyphs] =
      switch item {
      case .row(let row): row.tokens.filter { !$0.isBlank }.map(\.glyphs)
      case .line(let line): line.glyphs.count <= 200 ? [line.glyphs] : []
      }
    let isRow = if case .row = item { true } else { false }
    for text in texts {
      let bare = text.bare
      guard !bare.isEmpty, bare.count <= (isRow ? 60 : 80) else { continue }
      if current != .requests, current != .remedies, bare.hasAny(publicationMarks),
        bare.count <= 24 || isRow
      {
        return .publication
      }
      if current != .remedies, bare.hasAny(requestMarks) { return .requests }
      if section == nil || section == .remedies,
        remedyMarks.contains(bare) || bare.has(directLitigation)
      {
        return .remedies
      }
    }
    return nil
  }

  private static let publicationMarks = words(
    "第二十条第|第二十一条第|信息内容|第二十条(一|本年制发件数|本年新制作数量")
  private static let requestMarks = words("勾稽关系|申请人情况|本年新收政府信息")
  private static let remedyMarks = Set(words("行政复议|行政诉讼|结果维持|行政复议行政诉讼"))

  /// A sentence among the cells of a table in plain text: a note, an explanation.
  private static func isProse(_ item: Item, _ table: ReportTable) -> Bool {
    guard case .line(let line) = item else { return false }
    let text = line.glyphs
    return text.contains(.fullStop) && text.unspaced.count > 20
      && !text.hasAny(requestMarks) && ColumnText.trailingValues(text).isEmpty
  }

  private static let directLitigation = word("未经复议直接起诉")
}
