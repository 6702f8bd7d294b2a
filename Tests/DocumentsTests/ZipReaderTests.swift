import Documents
import Testing

@Suite("Zip files nobody vouches for")
struct ZipReaderTests {
  /// The word “一” deflated by hand: one stored block.
  private static func storedBlock(_ content: [UInt8]) -> [UInt8] {
    let length = UInt16(content.count)
    let low = UInt8(length & 0xFF)
    let high = UInt8(length >> 8)
    return [1, low, high, ~low, ~high] + content
  }

  private static func changed(_ change: (inout StoredZip.Part) -> Void) -> [UInt8] {
    var file = docx(wordParagraph("一"))
    change(&file.parts[1])
    return file.bytes
  }

  @Test func readsBothMethods() throws {
    let deflated = Self.changed { part in
      part.method = 8
      part.packed = Self.storedBlock(part.content)
    }
    #expect(outline(try read(deflated)) == ["一"])
    #expect(outline(try read(docx(wordParagraph("一")).bytes + [0, 0, 0])) == ["一"])
  }

  @Test func refusesFaults() {
    let cases: [([UInt8], DocumentError, String)] = [
      (Self.changed { $0.checksum = 1 }, .damaged(.docx), "wrong checksum"),
      (Self.changed { $0.size = 3 }, .damaged(.docx), "stored, of another size"),
      (Self.changed { $0.method = 9 }, .damaged(.docx), "a method not read here"),
      (Self.changed { $0.flags = 1 }, .encrypted, "locked with a password"),
      (Self.changed { $0.offset = 0 }, .damaged(.docx), "lies over another entry"),
      (Self.changed { $0.offset = 1 << 30 }, .damaged(.docx), "lies beyond the file"),
      (Self.changed { $0.name = "_rels/.rels" }, .damaged(.docx), "one name twice"),
      (Self.changed { $0.name = "../word/document.xml" }, .damaged(.docx), "a path out of it"),
      (
        Self.changed { part in
          part.method = 8
          part.packed = Self.storedBlock(part.content).dropLast(1)
        }, .damaged(.docx), "deflated, cut off"
      ),
      (
        Self.changed { part in
          part.method = 8
          part.packed = Self.storedBlock(part.content)
          part.size = part.content.count - 1
        }, .damaged(.docx), "deflated, longer than declared"
      ),
      (
        Self.changed { part in
          part.method = 8
          part.size = 4 << 20
        }, .tooComplex, "declares to grow beyond belief"
      ),
      (
        Self.changed { part in
          part.method = 8
          part.size = 1 << 30
        }, .tooLarge(limit: ReadLimits.standard.entryBytes), "declares a gigabyte"
      ),
      (Array(docx(wordParagraph("一")).bytes.dropLast(30)), .damaged(.docx), "cut off"),
    ]
    for (bytes, error, why) in cases {
      #expect(throws: error, "\(why)") { try read(bytes, named: "a.docx") }
    }
  }

  @Test func holdsToItsLimits() {
    let bytes = docx(wordParagraph("一")).bytes
    var limits = ReadLimits()
    limits.entries = 2
    #expect(throws: DocumentError.damaged(.docx)) { try read(bytes, limits: limits) }
    limits = .standard
    limits.unpackedBytes = 300
    #expect(throws: DocumentError.tooLarge(limit: 300)) { try read(bytes, limits: limits) }
  }
}
