import Testing

@testable import Records

@Suite("The anchor of the log")
struct LogAnchorTests {
  @Test("What is saved is loaded again; the same head twice is one line")
  func readBack() throws {
    let folder = try ScratchFolder()
    let hash = [UInt8](repeating: 0xA5, count: 32)
    let anchor = LogAnchor.none
      .adding(LogHead(serial: 9, hash: hash), of: TestCounty.id)
      .adding(LogHead(serial: 9, hash: hash), of: TestCounty.id)
      .adding(LogHead(serial: 12, hash: hash), of: TestCounty.id)
      .adding(LogHead(serial: 3, hash: hash), of: TestCounty.other)
      .adding(.none, of: TestCounty.other)
    try anchor.save(folder.file("anchor"))
    try anchor.save(folder.file("anchor"))
    let loaded = try LogAnchor.load(folder.file("anchor"))
    let names = try folder.names()
    #expect(loaded == anchor && names == ["anchor"])
    #expect(loaded.heads(of: TestCounty.id).map(\.serial) == [9, 12])
    #expect(anchor.text.split(separator: "\n").count == 4)
  }

  @Test("A damaged file does not pass for one that knows nothing")
  func damaged() throws {
    let folder = try ScratchFolder()
    let hash = String(repeating: "a5", count: 32)
    for text in [
      "", "x", "gongkai log anchor 1\n140930 9 \(hash.dropLast())\n",
      "gongkai log anchor 1\n140930 0 \(hash)\n", "gongkai log anchor 1\n140930 \(hash)\n",
    ] {
      let path = try folder.write(text, to: "anchor")
      #expect(throws: LogAnchorFault.unreadable) { try LogAnchor.load(path) }
    }
    #expect(throws: LogAnchorFault.missing) { try LogAnchor.load(folder.file("none")) }
  }
}
