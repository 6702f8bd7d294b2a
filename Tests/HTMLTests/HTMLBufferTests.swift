import HTML
import Testing

@Suite("A page escapes what it is given")
struct HTMLBufferTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let why: String
    let expected: String
    let write: @Sendable (inout HTMLBuffer) -> Void

    init(_ why: String, _ expected: String, _ write: @escaping @Sendable (inout HTMLBuffer) -> Void)
    {
      self.why = why
      self.expected = expected
      self.write = write
    }

    var testDescription: String { why }
  }

  static let cases: [Case] = [
    Case("an element holds one text", "<p>年报</p>") { $0(.p, "年报") },
    Case("markup in a text is text", "<p>&lt;script&gt;a&amp;b&lt;/script&gt;</p>") {
      $0(.p, "<script>a&b</script>")
    },
    Case("a quote cannot end an attribute", "<a title=\"&quot; onclick=&quot;&#39;x&#39;\">1</a>") {
      $0(.a, .title("\" onclick=\"'x'"), text: "1")
    },
    Case("no sign turns the line around; quotes near it stay", "<p title=\"“fdp.exe\">a”…</p>") {
      $0(.p, .title("“\u{202E}fdp\u{2066}.exe\u{2069}"), text: "\u{202A}a”\u{202C}…")
    },
    Case("elements nest", "<ul class=\"u\"><li>1</li><li>2</li></ul>") {
      $0(.ul, .class("u")) { list in
        for number in 1...2 { list(.li) { $0.text(number) } }
      }
    },
    Case("a void element has no end tag", "<input type=\"file\" multiple>") {
      $0(.input, .type("file"), .multiple)
    },
    Case("an empty element has one", "<td></td>") { $0(.td) },
    Case("a span of one column is left out", "<td rowspan=\"2\"></td>") {
      $0(.td, .colspan(1), .rowspan(2))
    },
    Case("a flag that is off is left out", "<div></div>") { $0(.div, .hidden(false)) },
    Case("an attribute that does not apply is left out", "<p id=\"a\"></p>") {
      $0(.p, .when(true, .id("a")), .when(false, .title("b")))
    },
    Case("attributes may be put together before", "<input name=\"a\" checked>") {
      $0(.input, attributes: [.name("a"), .checked(), .disabled(false)])
    },
    Case("a button's own address is looked at too", "<button formaction=\"#\"></button>") {
      $0(.button, .formaction("javascript:alert(1)"))
    },
    Case("NUL and other controls are replaced", "<p>a\u{FFFD}b\u{FFFD}\tc</p>") {
      $0(.p, "a\0b\u{1B}\tc")
    },
    Case("a part of a text is escaped too", "&lt;b&gt;") {
      $0.text("a<b>c".dropFirst().dropLast())
    },
    Case("nothing is nothing", "<p></p>") { $0(.p, "") },
    Case("only a literal is trusted", "<i>1</i>") { $0.trusted("<i>1</i>") },
    Case("a buffer is appended as it stands", "<p>&amp;</p>") {
      var inner = HTMLBuffer()
      inner(.p, "&")
      $0.append(inner)
    },
  ]

  @Test(arguments: cases)
  func writes(_ example: Case) {
    var html = HTMLBuffer()
    example.write(&html)
    #expect(String(decoding: html.bytes, as: UTF8.self) == example.expected)
  }

  @Test(arguments: [
    ("/checks?a=1", "/checks?a=1"), ("#r1", "#r1"), ("?number=1", "?number=1"), ("/", "/"),
    ("https://www.gov.cn/", "https://www.gov.cn/"),
    ("tel:0350-0000000", "tel:0350-0000000"), ("mailto:a@b.example", "mailto:a@b.example"),
    ("http://a.example/", "#"), ("javascript:alert(1)", "#"),
    ("JAVASCRIPT:alert(1)", "#"), (" javascript:alert(1)", "#"), ("data:text/html,x", "#"),
    ("//evil.example/", "#"), ("/\\evil.example/", "#"), ("", "#"),
  ])
  func linksRunNoCode(_ address: String, _ expected: String) {
    var html = HTMLBuffer()
    html(.a, .href(address))
    #expect(String(decoding: html.bytes, as: UTF8.self) == "<a href=\"\(expected)\"></a>")
  }

  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
    ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"), ("\u{10FFFF}", "9I+/vw=="),
  ])
  func filesAreBase64(_ content: String, _ expected: String) {
    var html = HTMLBuffer()
    html(.a, .href(file: Array(content.utf8), mediaType: "text/plain"), .download("a.txt"))
    let link = "<a href=\"data:text/plain;base64,\(expected)\" download=\"a.txt\"></a>"
    #expect(String(decoding: html.bytes, as: UTF8.self) == link)
  }
}
