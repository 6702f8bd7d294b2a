import HTTPTypes
import Portal
import Testing

@Suite("年报核查 takes files and shows what is wrong with them")
struct ChecksTests {
  let portal = PortalClient()

  @Test("The start page leads to the form, which works without a script")
  func form() async throws {
    let start = try await portal.send(.get, "/")
    #expect(start.status == .found)
    #expect(start.headers[.location] == "/checks")
    let page = try await portal.send(.get, "/checks")
    #expect(page.status == .ok)
    #expect(page.text.contains("<html lang=\"zh-CN\">"))
    #expect(page.text.contains("enctype=\"multipart/form-data\""))
    #expect(page.text.contains("<label for=\"files\""))
  }

  @Test("A file's findings are counted, listed and marked in the report")
  func findings() async throws {
    let page = try await portal.upload([("年报.txt", "共6780条有矛盾\n一切正常\n此处存疑")])
    #expect(page.status == .ok)
    #expect(page.text.contains("共核查1个文件，1个发现问题：错误1处，存疑1处。"))
    #expect(page.text.contains("青山县人民政府办公室2023年政府信息公开工作年度报告"))
    #expect(page.text.contains("<mark class=\"error\">共6780条有矛盾</mark>"))
    #expect(page.text.contains("<mark class=\"warning\">此处存疑</mark>"))
    #expect(page.text.contains("<p>一切正常</p>"))
    #expect(page.text.contains("<td colspan=\"2\"></td>"))
    #expect(page.text.contains("<dt>现为</dt><dd>6780</dd>"))
    #expect(page.text.contains("<dt>应为</dt><dd>6870</dd>"))
    #expect(page.text.contains("文件未被保存"))
  }

  @Test("A finding leads to its mark and the mark back to it, and every anchor stands once")
  func anchors() async throws {
    let page = try await portal.upload([("a.txt", "矛盾\n存疑"), ("b.txt", "矛盾")])
    for anchor in ["r1-f1", "r1-m1", "r1-f2", "r1-m2", "r2-f1", "r2-m1"] {
      #expect(page.count(of: "id=\"\(anchor)\"") == 1, "\(anchor)")
      #expect(page.count(of: "href=\"#\(anchor)\"") == 1, "\(anchor)")
    }
  }

  @Test("The page carries its downloads, since nothing is kept to be fetched later")
  func downloads() async throws {
    let page = try await portal.upload([("年报.docx", "矛盾")])
    #expect(page.text.contains("download=\"年报-批注.docx\""))
    // "annotated:矛盾" and "年报.docx" in Base64.
    #expect(page.text.contains(";base64,YW5ub3RhdGVkOuefm+ebvg==\""))
    #expect(page.text.contains(";base64,5bm05oqlLmRvY3g=\""))
  }

  @Test("An annotated file that the page has no room for is left out, and the page says so")
  func annotatedTooLarge() async throws {
    var portal = portal
    portal.limits.pageBytes = 30_000
    let large = "矛盾" + String(repeating: "x", count: 24_000)
    let page = try await portal.upload([("b.docx", "矛盾"), ("a.docx", large)])
    #expect(page.status == .ok)
    #expect(page.count(of: "批注稿太大，这一页放不下") == 1)
    #expect(!page.text.contains("download=\"a-批注.docx\""))
    #expect(page.text.contains("download=\"b-批注.docx\""))
  }

  @Test("A report without findings offers nothing to download")
  func passed() async throws {
    let page = try await portal.upload([("年报.txt", "一切正常")])
    #expect(page.text.contains("未发现问题"))
    #expect(!page.text.contains("download="))
    #expect(!page.text.contains("<mark"))
  }

  @Test(
    "A file that cannot be read says why and what to do; the others are checked",
    arguments: [
      ("密码.docx", "文件设有密码"), ("旧.doc", "sudo apt install libreoffice-writer"),
      ("意外.txt", "处理时出现了意外错误"),
    ])
  func unread(_ name: String, _ message: String) async throws {
    let page = try await portal.upload([(name, "x"), ("b.txt", "矛盾")])
    #expect(page.status == .ok)
    #expect(page.text.contains(message))
    #expect(page.text.contains("1个未能读取，1个发现问题：错误1处"))
    #expect(!page.text.contains("words of the file"))
  }

  @Test("A file too large is refused alone")
  func fileTooLarge() async throws {
    var portal = portal
    portal.limits.fileBytes = 8
    let page = try await portal.upload([("a.txt", "123456789"), ("b.txt", "矛盾")])
    #expect(page.text.contains("文件过大，超过8字节"))
    #expect(page.text.contains("错误1处"))
  }

  @Test("The script is answered with the part of the page about its one file")
  func fragment() async throws {
    let part = try await portal.upload([("a.txt", "矛盾")], to: "/checks?number=7")
    #expect(part.text.hasPrefix("<article id=\"r7\""))
    #expect(part.text.contains("data-errors=\"1\""))
    #expect(part.text.contains("id=\"r7-f1\""))
    #expect(!part.text.contains("<html"))
  }

  @Test("A number that is none does no harm", arguments: ["-1", "0", "x", "99999999999999999999"])
  func fragmentNumbers(_ number: String) async throws {
    let part = try await portal.upload([("a.txt", "矛盾")], to: "/checks?number=\(number)")
    #expect(part.status == .ok)
    #expect(part.text.contains("id=\"r1\""))
  }

  @Test("Who asks for a workbook gets one over all files")
  func workbook() async throws {
    let type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    let book = try await portal.upload([("a.txt", "矛盾"), ("b.txt", "存疑")], accept: type)
    #expect(book.headers[.contentType] == type)
    #expect(book.text == "a.txt,b.txt")
  }
}
