/// The elements of WordprocessingML that are looked at, by local name.
enum WordName: String, CaseIterable {
  case p, r, t, tab, br, cr, noBreakHyphen, pPr, rPr, pStyle, numPr, ilvl, numId, vanish
  case tbl, tr, tc, trPr, gridBefore, gridSpan, vMerge, hMerge
  case del, moveFrom, fldChar, instrText, delText, delInstrText, sectPr, rt
  case rPrChange, pPrChange, tblPrChange, trPrChange, tcPrChange, tblGridChange
  case alternateContent = "AlternateContent"
  case choice = "Choice"
  case fallback = "Fallback"
  case txbxContent, hdr, ftr
  case abstractNum, abstractNumId, num, lvl, start, numFmt, lvlText, suff, lvlOverride
  case startOverride, style, basedOn

  static let vocabulary = Vocabulary<WordName>()
}
