package import Law

extension Breach {
  /// One sentence that names the rule, the cell and both sides.
  package func sentence(in form: ReportForm) -> String {
    guard cell != nil else { return "\(rule.id) \(rule.wording)。" }
    let stated = found.map { $0 == .blank ? "空白" : $0.printed } ?? "空白"
    let place = place(in: form)
    guard let expected else { return "\(rule.id) \(place)填“\(stated)”：\(rule.wording)。" }
    return "\(rule.id) \(place)应为\(expected)（\(calculation(in: form))），实填\(stated)：\(rule.wording)。"
  }

  /// The cell at fault by its labels.
  package func place(in form: ReportForm) -> String {
    guard let cell else { return "第五部分" }
    return Self.name(cell, form)
  }

  /// The figures that went into the expected one, as a sum.
  package func calculation(in form: ReportForm) -> String {
    guard relation != nil else { return "—" }
    guard !terms.isEmpty else { return "各项均为0" }
    var text = ""
    // The sum of all outcomes would run over a page with its labels.
    let isLong = terms.count > 6
    for (index, term) in terms.enumerated() {
      if term.negative { text += "－" } else if index > 0 { text += "＋" }
      if term.previous { text += "上一年" }
      text += (isLong ? "" : short(term.cell, form)) + term.figure.description
    }
    return text
  }

  static func name(_ cell: CellID, _ form: ReportForm) -> String {
    guard let label = form.label(of: cell) else { return "表\(cell.table.rawValue)" }
    let path = ([label.caption].compactMap { $0 } + label.path + [label.column])
    return "表\(cell.table.rawValue) " + path.joined(separator: "·")
  }

  /// Only what tells the term from the others: its row in a sum of rows, its column in one of
  /// columns.
  private func short(_ term: CellID, _ form: ReportForm) -> String {
    guard let label = form.label(of: term), let cell else { return "" }
    let part = term.row == cell.row ? label.column : label.path.last ?? ""
    // （二）部分公开（区分处理的，…）: what stands in the second brackets explains, and is long.
    let end = part.indices.dropFirst().first { part[$0] == "（" } ?? part.endIndex
    return String(part[..<end])
  }
}
