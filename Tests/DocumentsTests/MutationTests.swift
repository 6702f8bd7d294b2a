import Documents
import Testing

/// Every reader on thousands of files spoilt in ways that repeat from run to run. What is asked is
/// that each call comes back, with a document or with one of our errors.
@Suite("Spoilt files")
struct MutationTests {
  private static let seeds: [(name: String, bytes: [UInt8])] = {
    let cell = "<w:tc><w:tcPr><w:gridSpan w:val=\"2\"/><w:vMerge/></w:tcPr><w:p/></w:tc>"
    let body =
      wordParagraph("一、总体情况", properties: "<w:numPr><w:numId w:val=\"1\"/></w:numPr>")
      + "<w:tbl><w:tr>\(cell)\(cell)</w:tr><w:tr>\(cell)</w:tr></w:tbl>"
    let page = """
      <!DOCTYPE html><html><head><meta charset=gbk><title>年报</title></head><body>\
      <p style="display:none">0<p>一&nbsp;&#20108;<table><tr><td rowspan=2 colspan="3">1<td>2<tr>\
      <th>3</table><pre> 四\n五</pre><script>6</script><!-- 7 --><select><option>8</select></body>
      """
    let rows = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"1\"><v>1</v></c></row>"
    let merge = "<mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells>"
    return [
      ("a.docx", docx(body, extra: [("numbering", DocxReaderTests.numbering)]).bytes),
      (
        "a.xlsx",
        xlsx(
          rows: rows, after: merge, strings: "<si><t>规章</t></si>", styles: XlsxReaderTests.styles
        ).bytes
      ),
      ("a.html", Array(page.utf8)),
      ("a.html", TextReaderTests.gbk + Array("<table><tr><td>1<td>2".utf8)),
      ("a.txt", TextReaderTests.big5 + Array("\n\t一\r\n".utf8)),
    ]
  }()

  @Test(arguments: 0..<5) func readersComeBack(_ seed: Int) {
    let (name, bytes) = Self.seeds[seed]
    var dice = Dice(state: UInt64(seed) + 1)
    for _ in 0..<1500 {
      let spoilt = Self.spoil(bytes, with: &dice)
      do {
        let document = try read(spoilt, named: name)
        // Nothing that is read is much larger than what it was read from.
        #expect(document.blocks.count <= spoilt.count + 1)
      } catch is DocumentError {
      } catch {
        Issue.record("\(error)")
      }
    }
  }

  /// The parts of an office file are spoilt inside a zip file that is whole, or the checksum would
  /// keep the fault from ever being met.
  @Test(arguments: [0, 1]) func readersOfPartsComeBack(_ kind: Int) {
    let cell = "<w:tc><w:tcPr><w:gridSpan w:val=\"2\"/><w:vMerge/></w:tcPr><w:p/></w:tc>"
    let body = "<w:tbl><w:tr>\(cell)\(cell)</w:tr><w:tr>\(cell)</w:tr></w:tbl>"
    let whole =
      kind == 0
      ? docx(wordParagraph("一") + body, extra: [("numbering", DocxReaderTests.numbering)])
      : xlsx(
        rows: "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"1\"><v>1</v></c></row>",
        after: "<mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells>",
        strings: "<si><t>规章</t></si>", styles: XlsxReaderTests.styles)
    var dice = Dice(state: 99)
    for _ in 0..<1500 {
      var file = whole
      let part = dice.roll(file.parts.count)
      file.parts[part].content = Self.spoil(file.parts[part].content, with: &dice)
      do {
        _ = try read(file.bytes, named: "a")
      } catch is DocumentError {
      } catch {
        Issue.record("\(error)")
      }
    }
  }

  private static func spoil(_ bytes: [UInt8], with dice: inout Dice) -> [UInt8] {
    var spoilt = bytes
    for _ in 0...dice.roll(4) where !spoilt.isEmpty {
      let at = dice.roll(spoilt.count)
      let length = min(dice.roll(40), spoilt.count - at)
      switch dice.roll(6) {
      case 0: spoilt[at] = UInt8(truncatingIfNeeded: dice.roll(256))
      case 1: spoilt[at] ^= 1 << UInt8(dice.roll(8))
      case 2: spoilt.removeSubrange(at..<(at + length))
      case 3: spoilt.insert(contentsOf: Array(spoilt[at..<(at + length)]), at: dice.roll(at + 1))
      case 4: spoilt.replaceSubrange(at..<(at + length), with: tokens[dice.roll(tokens.count)])
      default: if dice.roll(4) == 0 { spoilt.removeSubrange(at...) }
      }
    }
    return spoilt
  }

  private static let tokens: [[UInt8]] =
    [
      "<", ">", "</", "&#", "\"", "<table>", "<td colspan=999 rowspan=9999>", "</w:tc>", "<w:p>",
      "<w:gridSpan w:val=\"99999999999\"/>", "<!--", "<![CDATA[", "99999999999999999999", "-1",
      "A1:XFD1048576", "%9", "\u{0}", "\u{FEFF}",
    ].map { Array($0.utf8) } + [[0xFF, 0xFF, 0xFF, 0xFF], [0x80], [0, 0, 0, 0]]

  /// Marsaglia's xorshift: the same numbers on every machine.
  private struct Dice {
    var state: UInt64

    mutating func roll(_ sides: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(sides))
    }
  }
}
