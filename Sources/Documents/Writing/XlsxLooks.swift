/// The looks of a workbook's cells, each written once in `xl/styles.xml`.
struct XlsxLooks {
  struct Format: Hashable {
    var look: Spreadsheet.Look
    var isInteger: Bool
  }

  private var order: [Format] = []
  private var indices: [Format: Int] = [:]

  init() {
    _ = index(Format(look: Spreadsheet.Look(), isInteger: false))
  }

  mutating func index(_ format: Format) -> Int {
    if let known = indices[format] { return known }
    indices[format] = order.count
    order.append(format)
    return order.count - 1
  }

  /// Fonts: plain, bold. Fills: the two that Excel demands, grey, yellow. Borders: none, thin.
  func part() -> [UInt8] {
    var out = MarkupBuffer()
    out.markup(DocxParts.head)
    out.markup("<styleSheet \(XlsxWriter.namespace)>")
    out.markup(#"<fonts count="2">\#(font(""))\#(font("<b/>"))</fonts>"#)
    out.markup(#"<fills count="4"><fill><patternFill patternType="none"/></fill>"#)
    out.markup(#"<fill><patternFill patternType="gray125"/></fill>"#)
    out.markup("\(fill("FFE7E6E6"))\(fill("FFFFFF00"))</fills>")
    out.markup(#"<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>"#)
    out.markup("<border>")
    for side in ["left", "right", "top", "bottom"] {
      out.markup(#"<\#(side) style="thin"><color indexed="64"/></\#(side)>"#)
    }
    out.markup("<diagonal/></border></borders>")
    out.markup(#"<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>"#)
    out.markup(#"</cellStyleXfs><cellXfs count="\#(order.count)">"#)
    for format in order { out.markup(xf(format)) }
    out.markup(#"</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" "#)
    out.markup(#"builtinId="0"/></cellStyles></styleSheet>"#)
    return out.bytes
  }

  private func font(_ weight: String) -> String {
    #"<font>\#(weight)<sz val="11"/><name val="宋体"/><family val="3"/><charset val="134"/></font>"#
  }

  private func fill(_ color: String) -> String {
    #"<fill><patternFill patternType="solid"><fgColor rgb="\#(color)"/>"#
      + #"<bgColor indexed="64"/></patternFill></fill>"#
  }

  private func xf(_ format: Format) -> String {
    let look = format.look
    let fill = look.marked ? 3 : look.header ? 2 : 0
    let horizontal = look.alignment.map { #" horizontal="\#($0.rawValue)""# } ?? ""
    // 1 is `0`; decimals keep Excel's general format, which shows every digit there is.
    return #"<xf numFmtId="\#(format.isInteger ? 1 : 0)" fontId="\#(look.bold ? 1 : 0)""#
      + #" fillId="\#(fill)" borderId="\#(look.ruled ? 1 : 0)" xfId="0" applyNumberFormat="1""#
      + #" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment"#
      + #"\#(horizontal) vertical="center"\#(look.wrapped ? #" wrapText="1""# : "")/></xf>"#
  }
}
