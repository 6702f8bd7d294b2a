import Portal
import Testing

@Suite("An upload becomes files, within its limits")
struct UploadReaderTests {
  static func limits(file: Int = 100, total: Int = 10_000, files: Int = 3) -> UploadLimits {
    var limits = UploadLimits()
    limits.fileBytes = file
    limits.totalBytes = total
    limits.files = files
    return limits
  }

  static func read(
    _ body: [UInt8], contentType: String = Form.contentType, limits: UploadLimits = limits()
  ) throws(UploadError) -> [UploadedFile] {
    var reader = try UploadReader(contentType: contentType, limits: limits)
    var files: [UploadedFile] = []
    var index = 0
    while index < body.count {
      let end = min(index + 17, body.count)
      files += try reader.feed(body[index..<end])
      index = end
    }
    try reader.finish()
    return files
  }

  static func name(_ disposition: String) throws -> String? {
    var form = Form()
    form.add(disposition: disposition, Array("x".utf8))
    form.close()
    return try read(form.bytes).first?.name.text
  }

  @Test(
    "The name that is shown is never a path",
    arguments: [
      (#"name="files"; filename="年报.docx""#, "年报.docx"),
      (#"name="files"; filename="../../etc/passwd""#, "passwd"),
      (#"name="files"; filename="/etc/shadow""#, "shadow"),
      (#"name="files"; filename="C:\Users\a\年报.doc""#, "年报.doc"),
      (#"name="files"; filename="..""#, "未命名文件"),
      (#"name="files"; filename="a/""#, "a"),
      (#"name="files"; filename="a\"b.txt""#, #"a"b.txt"#),
      (#"name="files"; filename="a%22b%0D%0A.txt""#, #"a"b.txt"#),
      (#"name="files"; filename="100%.txt""#, "100%.txt"),
      (#"name="files"; filename="x.txt"; filename*=UTF-8''%E5%B9%B4%E6%8A%A5.txt"#, "年报.txt"),
      (#"name="files"; filename="x.txt"; filename*=UTF-8''%2e%2e%2fa.txt"#, "a.txt"),
      (#"name="files"; filename="x.txt"; filename*=GBK''%C4%EA.txt"#, "x.txt"),
      (#"name="files"; filename="x.txt"; filename*=UTF-8''%E5%B"#, "x.txt"),
      ("name=\"files\"; filename=\"a\u{202E}cod.exe\u{0}\"", "acod.exe"),
      ("name=\"files\"; filename=报告.txt; other=1", "报告.txt"),
    ])
  func names(_ disposition: String, _ expected: String) throws {
    #expect(try Self.name(disposition) == expected)
  }

  @Test("Bytes that are no UTF-8 in a name do no harm")
  func wrongEncoding() throws {
    var bytes = Array("--\(Form.boundary)\r\nContent-Disposition: form-data; filename=\"".utf8)
    bytes += [0xC4, 0xEA, 0xB1, 0xA8] + Array(".txt\"\r\n\r\nx\r\n--\(Form.boundary)--".utf8)
    let files = try Self.read(bytes)
    #expect(files.first?.name.text.hasSuffix(".txt") == true)
  }

  @Test("A long name is cut")
  func longName() throws {
    let name = try Self.name("filename=\"\(String(repeating: "长", count: 500)).txt\"")
    #expect(name?.count == 200)
  }

  @Test(
    "Every boundary of the limits",
    arguments: [
      (100, UploadedFile.Content.bytes(Array(repeating: 120, count: 100))),
      (101, .tooLarge(limit: 100)), (0, .bytes([])),
    ])
  func fileLimit(_ size: Int, _ expected: UploadedFile.Content) throws {
    let form = Form.with([("a.txt", String(repeating: "x", count: size)), ("b.txt", "y")])
    let files = try Self.read(form.bytes)
    #expect(files.map(\.content) == [expected, .bytes([121])])
  }

  @Test("The file after the last allowed one is one too many")
  func fileCount() throws {
    let three = (1...3).map { ("\($0).txt", "x") }
    #expect(try Self.read(Form.with(three).bytes).count == 3)
    #expect(throws: UploadError.tooManyFiles(limit: 3)) {
      try Self.read(Form.with(three + [("4.txt", "x")]).bytes)
    }
  }

  @Test("The byte after the last allowed one is one too many")
  func totalLimit() throws {
    let form = Form.with([("a.txt", "x")])
    #expect(try Self.read(form.bytes, limits: Self.limits(total: form.bytes.count)).count == 1)
    #expect(throws: UploadError.tooLarge(limit: form.bytes.count - 1)) {
      try Self.read(form.bytes, limits: Self.limits(total: form.bytes.count - 1))
    }
  }

  @Test("A field that is no file and an empty file input are passed over")
  func otherFields() throws {
    var form = Form()
    form.add(disposition: "name=\"note\"", Array("x".utf8))
    form.add(disposition: "name=\"files\"; filename=\"\"", [])
    form.add("a.txt", "x")
    form.close()
    #expect(try Self.read(form.bytes).map(\.name.text) == ["a.txt"])
  }

  @Test(
    "What is no form says so",
    arguments: [
      ("", UploadError.notAForm), ("text/plain", .notAForm), ("multipart/form-data", .notAForm),
      ("multipart/form-data; boundary=", .notAForm),
      ("multipart/form-data; boundary=\(String(repeating: "b", count: 71))", .notAForm),
      ("multipart/mixed; boundary=b", .notAForm),
      ("multipart/form-data; boundary=other", .malformed),
    ])
  func contentTypes(_ type: String, _ expected: UploadError) {
    #expect(throws: expected) {
      try Self.read(Form.with([("a.txt", "x")]).bytes, contentType: type)
    }
  }

  @Test("A boundary may be quoted, and the type in capitals")
  func quotedBoundary() throws {
    let type = "Multipart/Form-Data; charset=utf-8; Boundary=\"\(Form.boundary)\""
    #expect(try Self.read(Form.with([("a.txt", "x")]).bytes, contentType: type).count == 1)
  }

  @Test("A broken connection is no empty form")
  func truncated() throws {
    let body = Form.with([("a.txt", "x")]).bytes
    #expect(throws: UploadError.truncated) { try Self.read(Array(body.dropLast(4))) }
    #expect(throws: UploadError.noFile) { try Self.read([]) }
    #expect(throws: UploadError.noFile) { try Self.read(Form.with([]).bytes) }
  }
}
