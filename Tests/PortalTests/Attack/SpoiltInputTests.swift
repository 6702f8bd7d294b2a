import Testing

@testable import Office
@testable import Portal
@testable import Records

/// Inputs spoilt in thousands of ways that repeat from run to run. What is asked is that each comes back.
@Suite("Spoilt forms, passes, keys and headers")
struct SpoiltInputTests {
  private static func spoil(_ bytes: [UInt8], _ dice: inout SeededGenerator) -> [UInt8] {
    var spoilt = bytes
    for _ in 0..<Int.random(in: 1...4, using: &dice) where !spoilt.isEmpty {
      let index = Int.random(in: 0..<spoilt.count, using: &dice)
      switch Int.random(in: 0..<5, using: &dice) {
      case 0: spoilt[index] = .random(in: 0...255, using: &dice)
      case 1: spoilt.remove(at: index)
      case 2: spoilt.insert(Self.special.randomElement(using: &dice) ?? 0, at: index)
      case 3: spoilt.removeSubrange(index...)
      default: spoilt += spoilt[index...].prefix(200)
      }
    }
    return spoilt
  }

  private static let special = Array("\r\n\0-;=\"%&+:'\\ ".utf8) + [0xFF, 0xC0, 0xED]

  @Test("Uploads, cut into any pieces", arguments: 0..<4)
  func uploads(_ seed: UInt64) {
    var dice = SeededGenerator(seed: seed)
    var form = Form()
    form.add(disposition: "name=\"token\"", Array("x".utf8))
    form.add(disposition: "name=\"files\"; filename*=UTF-8''%E5%B9%B4.txt", Array("年报".utf8))
    form.add(disposition: "name=\"a\"; filename=\"C:\\\\b \\\"c\\\".txt\"", [13, 10, 45, 45])
    form.close()
    var limits = UploadLimits.forms
    limits.fieldBytes = 1000
    for _ in 0..<2000 {
      let spoilt = Self.spoil(form.bytes, &dice)
      do {
        var reader = try UploadReader(contentType: Form.contentType, limits: limits)
        var rest = spoilt[...]
        var size = 0
        while !rest.isEmpty {
          let piece = rest.prefix(Int.random(in: 1...64, using: &dice))
          for file in try reader.feed(piece) {
            if case .bytes(let bytes) = file.content { size += bytes.count }
          }
          rest = rest.dropFirst(piece.count)
        }
        #expect(size <= spoilt.count)
        try reader.finish(needsFile: false)
      } catch {
        // Of our own errors there are no others.
        continue
      }
    }
  }

  @Test("Forms and queries", arguments: 0..<4)
  func fields(_ seed: UInt64) {
    var dice = SeededGenerator(seed: seed)
    let form = Array("token=a%2Bb&title=%E5%B9%B4+%0D%0Ax&kept=1&kept=2&&=&a".utf8)
    for _ in 0..<5000 {
      let spoilt = Self.spoil(form, &dice)
      guard let fields = FormFields(urlEncoded: spoilt) else { continue }
      #expect(fields.text("title").utf8.count <= spoilt.count * 3)
      _ = fields.all("kept")
    }
  }

  @Test("Headers: types, dispositions, forwarded addresses", arguments: 0..<4)
  func headers(_ seed: UInt64) {
    var dice = SeededGenerator(seed: seed)
    for _ in 0..<5000 {
      let type = Self.spoil(Array(Form.contentType.utf8), &dice)
      _ = HeaderParameters(type)["boundary"]
      let hops = Self.spoil(Array("1.1.1.1, [2001:db8::1]:443, 203.0.113.7".utf8), &dice)
      if let hop = ForwardedSource.lastHop(String(decoding: hops, as: UTF8.self)) {
        _ = ThrottleTarget.codeSource(hop)
      }
    }
  }

  @Test(
    "Page keys, ids and ledgers on their way back come back as they were, or not", arguments: 0..<4)
  func keys(_ seed: UInt64) {
    var dice = SeededGenerator(seed: seed)
    let table =
      #"{"columns":{"number":0,"title":1},"lines":[{"line":2,"cells":{"number":"1"}}],"unread":[]}"#
    for _ in 0..<3000 {
      for text in [
        "2026-03-02.139999-17", "p1768870800000000", "139999-17", "2026-03-02.139999-1 7",
      ] {
        let spoilt = String(decoding: Self.spoil(Array(text.utf8), &dice), as: UTF8.self)
        if let key = PageKey(rawValue: spoilt) { #expect(PageKey(rawValue: key.rawValue) == key) }
        if let id = RequestID(rawValue: spoilt) { #expect(id.rawValue == spoilt) }
      }
      _ = ImportTable(text: String(decoding: Self.spoil(Array(table.utf8), &dice), as: UTF8.self))
    }
  }

  @Test("No spoilt pass opens anything", arguments: 0..<4)
  func passes(_ seed: UInt64) throws {
    var dice = SeededGenerator(seed: seed)
    let keys = try #require(KeyRing(secrets: [KeyID(rawValue: 1): Array(0..<32)]))
    let good = try keys.sealPass("1772000000000 139999-1 -")
    #expect(keys.openPass(good) != nil)
    for _ in 0..<3000 {
      let spoilt = String(decoding: Self.spoil(Array(good.utf8), &dice), as: UTF8.self)
      if let text = keys.openPass(spoilt) { #expect(text == "1772000000000 139999-1 -") }
    }
  }
}
