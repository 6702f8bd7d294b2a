import Foundation
import Testing

@testable import Records

@Suite("The key file")
struct KeyFileTests {
  @Test("The first start makes a file that only its owner may read; later ones read it")
  func created() throws {
    let folder = try ScratchFolder()
    let file = KeyFile(path: folder.file("keys"))
    let first = try file.loadOrCreate()
    let again = try file.loadOrCreate()
    let mode = try folder.mode(of: "keys")
    let names = try folder.names()
    #expect(first.ids == [KeyID(rawValue: 1)])
    #expect(again.checkValue(of: again.newest) == first.checkValue(of: first.newest))
    #expect(mode == 0o600)
    #expect(names == ["keys"], "the draft is gone")
  }

  @Test("Two installations have two keys")
  func distinct() throws {
    let folder = try ScratchFolder()
    let one = try KeyFile(path: folder.file("one")).loadOrCreate()
    let other = try KeyFile(path: folder.file("other")).loadOrCreate()
    #expect(one.checkValue(of: one.newest) != other.checkValue(of: other.newest))
  }

  @Test("Many processes that start at once end up with one key")
  func createdOnce() async throws {
    let folder = try ScratchFolder()
    let file = KeyFile(path: folder.file("keys"))
    let values = try await withThrowingTaskGroup(of: [UInt8]?.self) { group in
      for _ in 0..<16 {
        group.addTask {
          let ring = try file.loadOrCreate()
          return ring.checkValue(of: ring.newest)
        }
      }
      return try await group.reduce(into: Set<[UInt8]?>()) { $0.insert($1) }
    }
    #expect(values.count == 1)
  }

  @Test("A new key seals from then on, the old one still opens")
  func rotated() throws {
    let folder = try ScratchFolder()
    let file = KeyFile(path: folder.file("keys"))
    let place = SealedPlace.testing()
    let old = try file.loadOrCreate()
    let sealed = try old.seal("13800001234", at: place)
    let new = try file.addKey()
    let opened = try new.open(sealed, at: place)
    let mode = try folder.mode(of: "keys")
    #expect(new.ids.map(\.rawValue) == [1, 2])
    #expect(opened == "13800001234")
    #expect(new.isOutdated(sealed))
    #expect(try new.isOutdated(new.seal("1", at: place)) == false)
    #expect(mode == 0o600)
  }

  @Test(
    "A file that others may read or write is refused",
    arguments: [
      (0o640, "the group may read"), (0o604, "everybody may read"), (0o620, "the group may write"),
      (0o601, "even a right that says nothing"), (0o666, "everybody may do everything"),
    ])
  func openToOthers(mode: Int, why: Comment) throws {
    let folder = try ScratchFolder()
    let path = try folder.write(Self.good, to: "keys", mode: mode)
    #expect(throws: KeyFileFault.openToOthers(mode: UInt32(mode)), why) {
      try KeyFile(path: path).load()
    }
    #expect(throws: KeyFileFault.openToOthers(mode: UInt32(mode)), why) {
      try KeyFile(path: path).loadOrCreate()
    }
  }

  @Test("A file that only its owner may read is taken", arguments: [0o600, 0o400])
  func ownersOnly(mode: Int) throws {
    let folder = try ScratchFolder()
    let path = try folder.write(Self.good, to: "keys", mode: mode)
    let ids = try KeyFile(path: path).load().ids
    #expect(ids.map(\.rawValue) == [1, 7])
  }

  @Test("What is no key file is refused with its line, and never overwritten")
  func unreadable() throws {
    let secret = String(repeating: "ab", count: 32)
    let cases: [(String, KeyFileFault, Comment)] = [
      ("", .unreadable(line: 1), "an empty file"),
      ("hello\n", .unreadable(line: 1), "another file"),
      ("gongkai keys 1\n", .empty, "no key"),
      ("gongkai keys 1\n1 \(secret)ab\n", .unreadable(line: 2), "a secret that is too long"),
      ("gongkai keys 1\n1 \(secret.dropLast())\n", .unreadable(line: 2), "a digit is missing"),
      ("gongkai keys 1\n0 \(secret)\n", .unreadable(line: 2), "ids begin at 1"),
      ("gongkai keys 1\n\n1 \(secret)\n1 \(secret)\n", .unreadable(line: 4), "an id twice"),
      ("gongkai keys 1\n1 \(secret.uppercased())\n", .unreadable(line: 2), "capitals"),
    ]
    for (text, fault, why) in cases {
      let folder = try ScratchFolder()
      let path = try folder.write(text, to: "keys")
      #expect(throws: fault, why) { try KeyFile(path: path).loadOrCreate() }
      #expect(try String(contentsOfFile: path, encoding: .utf8) == text, why)
    }
  }

  @Test("A missing file is made only where that is asked for; a folder is no file")
  func missing() throws {
    let folder = try ScratchFolder()
    #expect(throws: KeyFileFault.missing) { try KeyFile(path: folder.file("keys")).load() }
    #expect(throws: KeyFileFault.notAFile) { try KeyFile(path: folder.path).load() }
    #expect(throws: KeyFileFault.missing) {
      try KeyFile(path: folder.file("keys")).addKey()
    }
  }

  private static let good = """
    gongkai keys 1
    # the first one
    1 \(String(repeating: "0a", count: 32))
    7 \(String(repeating: "1b", count: 32))
    """
}
