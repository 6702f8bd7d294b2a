/// A pair of red rules, anchored to the sheet: one shape of two filled strokes, because a compound
/// line is drawn as a simple one outside Word. Programs older than Word 2010 get two rectangles.
struct DocxRules {
  let id: Int
  let name: String
  /// The upper edge of the pair, in points from the top of the sheet.
  let top: Double
  let thickAbove: Bool

  /// Drawing units: 1/12700 pt.
  private static func units(_ points: Double) -> Int { Int((points * 12700).rounded()) }

  private static let width = units(LetterSheet.ruleWidth)
  private static let height = units(LetterSheet.rulesHeight)

  /// Upper edge and height of both strokes, from the upper edge of the pair.
  private var strokes: [(y: Double, height: Double)] {
    let (first, last) =
      thickAbove
      ? (LetterSheet.thick, LetterSheet.thin) : (LetterSheet.thin, LetterSheet.thick)
    return [(0, first), (LetterSheet.rulesHeight - last, last)]
  }

  var run: String {
    "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing>\(anchor)</w:drawing>"
      + "</mc:Choice><mc:Fallback><w:pict>\(rectangles)</w:pict></mc:Fallback>"
      + "</mc:AlternateContent></w:r>"
  }

  private var anchor: String {
    #"<wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0""#
      + #" relativeHeight="\#(id)" behindDoc="1" locked="0" layoutInCell="1" allowOverlap="1">"#
      + #"<wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="page"><wp:align>center</wp:align>"#
      + #"</wp:positionH><wp:positionV relativeFrom="page">"#
      + "<wp:posOffset>\(Self.units(top))</wp:posOffset></wp:positionV>"
      + #"<wp:extent cx="\#(Self.width)" cy="\#(Self.height)"/>"#
      + #"<wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/>"#
      + #"<wp:docPr id="\#(id)" name="\#(name)"/><wp:cNvGraphicFramePr/>"#
      + #"<a:graphic><a:graphicData uri="\#(Docx.shapes)">\#(shape)</a:graphicData></a:graphic>"#
      + "</wp:anchor>"
  }

  private var shape: String {
    let path = strokes.map { stroke in
      let (top, bottom) = (Self.units(stroke.y), Self.units(stroke.y + stroke.height))
      return "<a:moveTo><a:pt x=\"0\" y=\"\(top)\"/></a:moveTo>"
        + [(Self.width, top), (Self.width, bottom), (0, bottom)].map {
          "<a:lnTo><a:pt x=\"\($0.0)\" y=\"\($0.1)\"/></a:lnTo>"
        }.joined() + "<a:close/>"
    }.joined()
    return "<wps:wsp><wps:cNvSpPr/><wps:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/>"
      + #"<a:ext cx="\#(Self.width)" cy="\#(Self.height)"/></a:xfrm><a:custGeom><a:avLst/>"#
      + #"<a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst>"#
      + #"<a:path w="\#(Self.width)" h="\#(Self.height)">\#(path)</a:path></a:pathLst>"#
      + #"</a:custGeom><a:solidFill><a:srgbClr val="FF0000"/></a:solidFill><a:ln><a:noFill/>"#
      + "</a:ln></wps:spPr><wps:bodyPr/></wps:wsp>"
  }

  private var rectangles: String {
    strokes.map { stroke in
      #"<v:rect style="position:absolute;margin-left:0;margin-top:\#(top + stroke.y)pt;"#
        + "width:\(LetterSheet.ruleWidth)pt;height:\(stroke.height)pt;z-index:-1;"
        + "mso-position-horizontal:center;mso-position-horizontal-relative:page;"
        + #"mso-position-vertical-relative:page" fillcolor="red" stroked="f"/>"#
    }.joined()
  }
}
