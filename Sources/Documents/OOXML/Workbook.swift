/// The list of the sheets of an .xlsx, in the order of their tabs.
struct Workbook {
  struct Sheet {
    let name: String
    let relationship: String
    let isHidden: Bool
  }

  private(set) var sheets: [Sheet] = []
  /// Days are counted from 1904, as old versions for the Macintosh did.
  private(set) var countsFrom1904 = false

  init(_ scanner: consuming XMLScanner) throws {
    let names = SheetName.vocabulary
    while true {
      let event = try scanner.next()
      if event == .finish { return }
      guard event == .start, let name = names[scanner.name] else { continue }
      if name == .workbookPr {
        let value = try scanner.attribute("date1904")
        countsFrom1904 = value == "1" || value == "true"
      } else if name == .sheet {
        let state = try scanner.attribute("state")
        let sheet = Sheet(
          name: try scanner.attribute("name") ?? "",
          // `r:id`; the sheet's own number is `sheetId`.
          relationship: try scanner.attribute("id") ?? "",
          isHidden: state == "hidden" || state == "veryHidden")
        sheets.append(sheet)
      }
    }
  }
}
