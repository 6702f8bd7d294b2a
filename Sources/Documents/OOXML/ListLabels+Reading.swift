extension ListLabels {
  mutating func readNumbering(_ scanner: consuming XMLScanner) throws {
    let names = WordName.vocabulary
    var abstract: Int?
    var list: Int?
    var index = 0
    var level: Level?
    while true {
      switch try scanner.next() {
      case .start:
        switch names[scanner.name] {
        case .abstractNum: abstract = try scanner.number("abstractNumId")
        case .num:
          list = try scanner.number("numId")
          if let list { lists[list] = List() }
        case .abstractNumId:
          if let list { lists[list]?.abstract = try scanner.number("val") ?? 0 }
        case .lvlOverride: index = try scanner.number("ilvl") ?? 0
        case .startOverride:
          if let list { lists[list]?.starts[index] = try scanner.number("val") }
        case .lvl:
          index = try scanner.number("ilvl") ?? 0
          level = Level()
        case .start: level?.start = try scanner.number("val") ?? 1
        case .numFmt: level?.format = try scanner.attribute("val") ?? "decimal"
        case .lvlText:
          // It is printed before every paragraph: a long one is none that Word wrote.
          let text = try scanner.attribute("val") ?? ""
          level?.text = text.utf8.count <= 128 ? text : ""
        case .suff: level?.suffix = try scanner.attribute("val") ?? "tab"
        default: break
        }
      case .end:
        switch names[scanner.name] {
        case .lvl:
          if let list {
            lists[list]?.levels[index] = level
          } else if let abstract {
            abstracts[abstract, default: [:]][index] = level
          }
          level = nil
        case .abstractNum: abstract = nil
        case .num: list = nil
        default: break
        }
      case .text: continue
      case .finish: return
      }
    }
  }

  mutating func readStyles(_ scanner: consuming XMLScanner) throws {
    let names = WordName.vocabulary
    var id: String?
    var style = Style()
    while true {
      switch try scanner.next() {
      case .start:
        switch names[scanner.name] {
        case .style: (id, style) = (try scanner.attribute("styleId"), Style())
        case .basedOn: style.parent = try scanner.attribute("val")
        case .numId: style.id = try scanner.number("val")
        case .ilvl: style.level = try scanner.number("val")
        case .pPrChange, .rPrChange: try scanner.skipElement()
        default: break
        }
      case .end where names[scanner.name] == .style:
        if let id { styles[id] = style }
      case .end, .text: continue
      case .finish: return
      }
    }
  }
}
