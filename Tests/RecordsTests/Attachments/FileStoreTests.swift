import Foundation
import Testing

@testable import Records

@Suite("The folder of attached files")
struct FileStoreTests {
  @Test("Kept once under its hash, for its owner only, and read back")
  func kept() async throws {
    let folder = try ScratchFolder()
    let store = try FileStore(path: folder.file("files"))
    let hash = try await store.put(Array("申请书".utf8), now: .testing())
    let again = try await store.put(Array("申请书".utf8), now: .testing(60))
    let content = try await store.content(of: hash)
    let shelf = "files/" + hash.text.prefix(2)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.file(shelf))
    let modes = try [folder.mode(of: shelf), folder.mode(of: shelf + "/" + names[0])]
    #expect(again == hash && content == Array("申请书".utf8))
    #expect(names == [String(hash.text.dropFirst(2))])
    #expect(modes == [0o700, 0o600])
  }

  @Test("The folder is found again, and what is in it")
  func reopened() async throws {
    let folder = try ScratchFolder()
    let hash = try await FileStore(path: folder.file("files")).put([1, 2, 3], now: .testing())
    let content = try await FileStore(path: folder.file("files")).content(of: hash)
    #expect(content == [1, 2, 3])
  }

  @Test(
    "A missing file and a damaged one are told apart, and a shortened one is mended by a new upload"
  )
  func damaged() async throws {
    let folder = try ScratchFolder()
    let store = try FileStore(path: folder.file("files"))
    let hash = try await store.put([1, 2, 3], now: .testing())
    let path = store.folder.path(of: hash)
    try Data([1, 2, 4]).write(to: URL(filePath: path))
    await #expect(throws: FileStoreFault.damaged(hash)) { try await store.content(of: hash) }
    try Data([1]).write(to: URL(filePath: path))
    _ = try await store.put([1, 2, 3], now: .testing())
    let mended = try await store.content(of: hash)
    #expect(mended == [1, 2, 3])
    try await store.remove(hash)
    await #expect(throws: FileStoreFault.missing(hash)) { try await store.content(of: hash) }
    try await store.remove(hash)
  }

  @Test("Many at once, the same and others, come out whole")
  func concurrent() async throws {
    let folder = try ScratchFolder()
    let store = try FileStore(path: folder.file("files"))
    let hashes = try await withThrowingTaskGroup(of: ContentHash.self) { group in
      for number in 0..<40 {
        let content = [UInt8](repeating: UInt8(number % 5), count: 10_000)
        group.addTask { try await store.put(content, now: .testing()) }
      }
      return try await group.reduce(into: Set<ContentHash>()) { $0.insert($1) }
    }
    let files = try await store.files(before: .testing(1))
    #expect(hashes.count == 5 && Set(files) == hashes)
  }

  @Test("What was put before a moment, to the millisecond; putting it again protects it")
  func age() async throws {
    let folder = try ScratchFolder()
    let store = try FileStore(path: folder.file("files"))
    let hash = try await store.put([1], now: .testing(10))
    let at = Moment.testing(10)
    let before = try await store.files(before: at.adding(milliseconds: -1))
    let just = try await store.files(before: at)
    let after = try await store.files(before: at.adding(milliseconds: 1))
    _ = try await store.put([1], now: .testing(20))
    let protected = try await store.files(before: .testing(15))
    #expect(before == [] && just == [] && after == [hash] && protected == [])
  }

  @Test("A crash's draft is no file, and is removed")
  func drafts() async throws {
    let folder = try ScratchFolder()
    let store = try FileStore(path: folder.file("files"))
    let hash = try await store.put([1], now: .testing())
    let shelf = folder.file("files/" + hash.text.prefix(2))
    try Data([9]).write(to: URL(filePath: shelf + "/.draft-7"))
    let future = Moment(milliseconds: 4_102_444_800_000)
    let files = try await store.files(before: future)
    let removed = try await store.removeDrafts(before: future)
    let names = try FileManager.default.contentsOfDirectory(atPath: shelf)
    #expect(files == [hash] && removed == 1 && names.count == 1)
  }

  @Test("A folder that cannot be made is a case")
  func noFolder() throws {
    let folder = try ScratchFolder()
    #expect(throws: FileStoreFault.disk(DiskFault(errno: ENOENT))) {
      try FileStore(path: folder.file("none/files"))
    }
  }
}
