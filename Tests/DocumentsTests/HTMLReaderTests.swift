import Documents
import Testing

@Suite("Saved pages")
struct HTMLReaderTests {
  struct Case: CustomTestStringConvertible {
    let body: String
    let lines: [String]
    let why: String
    var testDescription: String { why }

    init(_ body: String, _ lines: [String], _ why: String) {
      (self.body, self.lines, self.why) = (body, lines, why)
    }
  }

  static let text: [Case] = [
    Case("<p> 一\n 二 </p>三", ["一 二", "三"], "white space is one space, at the ends none"),
    Case("<p>&nbsp;&nbsp;一&nbsp;&nbsp;二</p>", ["一  二"], "no-break spaces between words count"),
    Case("<p>　　一</p>", ["　　一"], "wide spaces are text"),
    Case("<div>一<div>二</div>三<br>四</div>", ["一", "二", "三", "四"], "blocks and breaks part lines"),
    Case("<p>2<span>0</span>2<font>3</font><o:p></o:p>年", ["2023年"], "one run a span"),
    Case("<p>A<b> B</b> <i>C</i></p>", ["A B C"], "a space on either side of a tag"),
    Case("<p>1\u{200B}2&#8203;3&shy;4\u{FEFF}</p>", ["1234"], "what takes no room is left out"),
    Case("<p>&lt;&#x4E00;&#19968&ldquo;&#150;&bogus;&", ["<一一“–&bogus;&"], "references"),
    Case("<p>1 < 2 且 3 > 2</p>", ["1 < 2 且 3 > 2"], "a bracket that begins no tag"),
    Case(
      "<!-- <p>1 --><p>2<!--[if gte mso 9]><p>3<![endif]--><![if x]>4<![endif]>", ["24"], "comments"
    ),
    Case("<script>'<p>1</p>'</script><style>p{}</style><p>2", ["2"], "scripts and styles"),
    Case("<SCRIPT>1</scripty>2</SCRIPT >3", ["3"], "a script ends at its own tag only"),
    Case("<select><option>1</select><button>2</button><nav><p>3</nav>4", ["4"], "controls"),
    Case("<noscript><p>1</noscript><template>2</template>3", ["3"], "not shown"),
    Case("<p style='color:red; DISPLAY : none'>1<p>2", ["2"], "hidden, its end tag left out"),
    Case("<div hidden><div>1</div>2</div>3", ["3"], "hidden, with its like inside"),
    Case("<p>1<span style=\"mso-hide:all\">2</span>3", ["13"], "Word's hidden text"),
    Case("<p style=\"font:x;display:block\">1", ["1"], "a style that shows"),
    Case("<x-y hidden><z>1</z></x-y>2", ["2"], "hidden, of an unknown name"),
    Case("<ol><li>甲<li>乙</ol>", ["甲", "乙"], "items"),
    Case("<pre>一  二\n\n 三</pre>四", ["一  二", "", " 三", "四"], "laid out with spaces"),
    Case("<h1 title='>'>一</h1>", ["一"], "a bracket within quotes"),
    Case("一<p", ["一"], "cut off within a tag"),
    Case("一<!-- 二", ["一"], "cut off within a comment"),
  ]

  @Test(arguments: text) func readsText(_ item: Case) throws {
    #expect(try readPage(item.body) == item.lines)
  }

  static let tables: [Case] = [
    Case(
      "<table><tr><td>1<td>2<tr><th>3<th>4</table>", ["[", "0:1 | 1:2", "0:3 | 1:4", "]"],
      "end tags left out"),
    Case(
      "<table><tr><td rowspan=2>1</td><td colspan=2>2</td></tr><tr><td>3</td><td>4</td></tr>",
      ["[", "0+1×2:1 | 1+2×1:2", "1:3 | 2:4", "]"], "merges give columns"),
    Case(
      "<table><tr><td>1</td><td rowspan=2>2</td><td>3</td></tr><tr><td>4</td><td>5</td></tr>",
      ["[", "0:1 | 1+1×2:2 | 2:3", "0:4 | 2:5", "]"], "a merge in the middle is passed over"),
    Case(
      "<table><tr><td rowspan=99 colspan=3>1</td></tr><tr><td>2</td></tr>",
      ["1", "2"], "a merge to beyond the end"),
    Case(
      "<table><tr><td rowspan=99>1</td><td>2</td></tr><tr><td>3</td></tr>",
      ["[", "0+1×2:1 | 1:2", "1:3", "]"], "a merge to beyond the end is cut"),
    Case(
      "<table><tr><td colspan=999>1</td></tr><tr><td>2</td><td>3</td></tr>",
      ["[", "0+2×1:1", "0:2 | 1:3", "]"], "a wild merge is cut to the width of the rest"),
    Case(
      "<table><tr><td rowspan=0 colspan=x>1<td colspan='-2'>2<tr><td>3<td>4</table>",
      ["[", "0:1 | 1:2", "0:3 | 1:4", "]"], "numbers that are none"),
    Case(
      "<table><thead><tr><td rowspan=3>1<td>2<tbody><tr><td>3<td>4</table>",
      ["[", "0:1 | 1:2", "0:3 | 1:4", "]"], "no merge leaves its group"),
    Case(
      "<table><td>1</td><td>2</td></table>", ["[", "0:1 | 1:2", "]"], "cells without a row"),
    Case("<tr><td>1<td>2</tr>", ["[", "0:1 | 1:2", "]"], "rows without a table"),
    Case(
      "<table>甲<caption>乙</caption><tr><td>1<td>2</table>丙",
      ["甲", "乙", "[", "0:1 | 1:2", "]", "丙"], "what stands in no cell goes before"),
    Case(
      "<table><tr><td><p>1<p>2<br>3</td><td>&nbsp; 　<o:p></o:p></td></table>",
      ["[", "0:1/2/3 | 1:", "]"], "lines of a cell; a cell of spaces is blank"),
    Case(
      "<table><tbody hidden><tr><td>9</tbody><tr style='display:none'><td>0<td>0<tr><td>1<td hidden>2<td>3</table>",
      ["[", "0:1 | 1:3", "]"], "hidden rows and cells have no place"),
    Case(
      "<table><tr><td>左<td><p>一</p><table><tr><td>1<td>2<tr><td>3<td>4</table><p>二</table>",
      ["左", "一", "[", "0:1 | 1:2", "0:3 | 1:4", "]", "二"], "a table that lays out the page"),
    Case(
      "<table><tr><td>1<td>2<td>3<tr><td>4<td><table><tr><td>5<td>6</table><td>7</table>",
      ["[", "0:1 | 1:2 | 2:3", "0:4 | 1:5\t6 | 2:7", "]"], "a table within a cell of data"),
    Case("<table><tr><td>一<p>二<tr><td>三</table>", ["一", "二", "三"], "one column is a frame"),
    Case(
      "<table><tr><td>1<td>2<table><tr><td>3<td>4</table>",
      ["1", "2", "[", "0:3 | 1:4", "]"], "an end tag that never comes"),
    Case(
      "<table><tr><td>1<td>2</table></table></td>3", ["[", "0:1 | 1:2", "]", "3"], "one too many"),
    Case("<table></table>一", ["一"], "a table of nothing"),
  ]

  @Test(arguments: tables) func readsTables(_ item: Case) throws {
    #expect(try readPage(item.body) == item.lines)
  }

  @Test func takesTheTitle() throws {
    let page = "<html><head><title> 年度\n报告&amp; </title></head><body>一<title>二</title>"
    #expect(
      try read(Array(page.utf8))
        == Document(title: "年度 报告&", format: .html, blocks: [.paragraph("一")]))
  }

  @Test func readsPagesInTheirEncoding() throws {
    let gbk = TextReaderTests.gbk
    func page(_ head: String, _ text: [UInt8]) -> [UInt8] {
      Array("<html><head>\(head)</head><p>".utf8) + text
    }
    let cases: [([UInt8], String)] = [
      (page("<meta http-equiv=Content-Type content='text/html; charset=gb2312'>", gbk), "declared"),
      (page("<meta charset=\"utf-8\">", gbk), "declared wrongly"),
      (page("", gbk), "not declared"),
      (page("<meta charset=gbk>", Array("信息公开年报".utf8)), "saved anew with its old head"),
    ]
    for (bytes, why) in cases {
      #expect(outline(try read(bytes)) == ["信息公开年报"], "\(why)")
    }
  }

  @Test func readsAPageThatOnlyAScriptWouldShow() throws {
    #expect(try readPage("<div style=\"display:none\"><p>一</div>&nbsp;") == ["一"])
    #expect(outline(try read(Array("<body hidden><p>一".utf8))) == ["一"])
  }

  @Test func refusesPagesMadeToHurt() {
    func page(_ text: String, _ count: Int) -> [UInt8] {
      Array("<html>".utf8) + Array(String(repeating: text, count: count).utf8)
    }
    #expect(throws: DocumentError.tooComplex) { try read(page("<table><td>", 40)) }
    #expect(throws: DocumentError.tooComplex) { try read(page("<td colspan=1000>1", 9)) }
    #expect(throws: DocumentError.tooComplex) { try read(page("<td>", 200_001)) }
    #expect(throws: DocumentError.tooComplex) { try read(page("<p>1", 200_001)) }
  }

  /// What makes a parser look again and again at what it has passed.
  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "a ", "<!--", "<a", "</", "&#", "<table>", "</table>", "<td", "<tbody>", "<script>",
      "<div hidden>",
      "style=d:none ", "<p style='display: ", "<b>", "\"", "=",
    ]) func takesTimeInProportion(_ piece: String)
  {
    let bytes = Array("<html><p ".utf8) + Array(String(repeating: piece, count: 20_000).utf8)
    _ = try? read(bytes)
    _ = try? read(Array("<html>一".utf8) + Array(String(repeating: piece, count: 20_000).utf8))
  }
}
