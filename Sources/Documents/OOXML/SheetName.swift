/// The elements of SpreadsheetML that are looked at, by local name.
enum SheetName: String, CaseIterable {
  case sheet, workbookPr, si, t, rPh, extLst
  case numFmts, numFmt, cellXfs, xf
  case sheetData, row, c, v, f, `is`, mergeCell

  static let vocabulary = Vocabulary<SheetName>()
}
