import Portal
import Testing

@Suite("A form is read the same however its bytes are cut")
struct MultipartParserTests {
  struct Part: Equatable {
    var head: PartHead
    var content: [UInt8]
  }

  /// The parts of a body fed in pieces of `size`, and whether the form was closed.
  static func parts(
    _ body: [UInt8], boundary: String = Form.boundary, size: Int, headerLimit: Int = 4096
  ) throws(UploadError) -> (parts: [Part], finished: Bool) {
    var parser = MultipartParser(boundary: Array(boundary.utf8), headerLimit: headerLimit)
    var parts: [Part] = []
    var open: Part?
    var index = 0
    while index < body.count {
      let end = min(index + size, body.count)
      for event in try parser.feed(body[index..<end]) {
        switch event {
        case .partBegan(let head): open = Part(head: head, content: [])
        case .content(let bytes): open?.content += bytes
        case .partEnded:
          if let part = open { parts.append(part) }
          open = nil
        }
      }
      index = end
    }
    return (parts, parser.isFinished)
  }

  static func body(_ text: String) -> [UInt8] {
    Array(text.replacing("\n", with: "\r\n").utf8)
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let why: String
    let body: String
    let contents: [String]
    var finished = true
    var testDescription: String { why }
  }

  static let cases: [Case] = [
    Case(why: "one part", body: "--B\nA: 1\n\nx\n--B--\n", contents: ["x"]),
    Case(why: "two parts", body: "--B\nA: 1\n\nx\n--B\nA: 1\n\ny\n--B--\n", contents: ["x", "y"]),
    Case(why: "an empty file", body: "--B\nA: 1\n\n\n--B--\n", contents: [""]),
    Case(why: "a part without headers", body: "--B\n\nx\n--B--\n", contents: ["x"]),
    Case(why: "text before the form", body: "hello\n--B\nA: 1\n\nx\n--B--\n", contents: ["x"]),
    Case(why: "text after the form", body: "--B\nA: 1\n\nx\n--B--\n--B\n\ny", contents: ["x"]),
    Case(why: "blanks after the delimiter", body: "--B \t\nA: 1\n\nx\n--B--", contents: ["x"]),
    Case(
      why: "content that begins like a delimiter", body: "--B\n\nx\n--\n-\n--C\n\n--B--",
      contents: ["x\r\n--\r\n-\r\n--C\r\n"]),
    Case(
      why: "a delimiter within a line is content", body: "--B\n\nx--B\n--B--", contents: ["x--B"]),
    Case(why: "a form of nothing", body: "--B--", contents: []),
    Case(why: "cut off in the content", body: "--B\n\nx", contents: [], finished: false),
    Case(why: "cut off in the headers", body: "--B\nA: 1", contents: [], finished: false),
    Case(why: "cut off after a part", body: "--B\n\nx\n--B", contents: ["x"], finished: false),
    Case(why: "no delimiter at all", body: "hello", contents: [], finished: false),
    Case(why: "nothing", body: "", contents: [], finished: false),
  ]

  @Test(arguments: cases, [1, 2, 3, 7, 4096])
  func reads(_ example: Case, size: Int) throws {
    let result = try Self.parts(Self.body(example.body), boundary: "B", size: size)
    #expect(result.parts.map { String(decoding: $0.content, as: UTF8.self) } == example.contents)
    #expect(result.finished == example.finished)
  }

  @Test(arguments: [
    ("--B\n" + String(repeating: "a", count: 300), UploadError.headersTooLarge),
    ("--B\n" + String(repeating: "a: b\n", count: 60) + "\nx\n--B--", .headersTooLarge),
    ("--B" + String(repeating: " ", count: 300), .headersTooLarge),
    ("--Bx\n\ny\n--B--", .malformed),
  ])
  func refuses(_ body: String, _ expected: UploadError) {
    for size in [1, 64, 4096] {
      #expect(throws: expected) {
        try Self.parts(Self.body(body), boundary: "B", size: size, headerLimit: 200)
      }
    }
  }

  @Test("Changed, cut and doubled forms neither crash nor differ by how they are cut")
  func mutations() {
    var random = SeededGenerator(seed: 20_210_926)
    let form = Form.with([("甲.txt", "一、总体情况\r\n--x"), ("乙.docx", "")]).bytes
    for _ in 0..<2000 {
      let body = mutated(form, using: &random)
      let whole = Result { () throws(UploadError) in try Self.parts(body, size: body.count + 1) }
      let size = Int.random(in: 1...64, using: &random)
      let pieces = Result { () throws(UploadError) in try Self.parts(body, size: size) }
      switch (whole, pieces) {
      case (.success(let a), .success(let b)):
        #expect(a.parts == b.parts && a.finished == b.finished)
      case (.failure, .failure): break
      // An error in the last bytes after the end of the form is seen only when they are read.
      default: Issue.record("cut into pieces of \(size), the form gives another answer")
      }
    }
  }

  private func mutated(_ form: [UInt8], using random: inout SeededGenerator) -> [UInt8] {
    var body = form
    for _ in 0..<Int.random(in: 1...4, using: &random) where !body.isEmpty {
      let place = Int.random(in: 0..<body.count, using: &random)
      let end = min(body.count, place + Int.random(in: 1...40, using: &random))
      switch Int.random(in: 0..<5, using: &random) {
      case 0: body[place] = UInt8.random(in: .min ... .max, using: &random)
      case 1: body.removeSubrange(place..<end)
      case 2: body.insert(contentsOf: body[place..<end], at: place)
      case 3: body.removeSubrange(place...)
      default: body.insert([13, 10, 45][Int.random(in: 0..<3, using: &random)], at: place)
      }
    }
    return body
  }
}
