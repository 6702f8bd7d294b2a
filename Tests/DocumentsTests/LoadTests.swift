import Documents
import Foundation
import Testing

@Suite("Files on the disk")
struct LoadTests {
  @Test func readsRegularFilesUpToTheLimit() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "报告.txt")
    try Data("12345".utf8).write(to: file)
    #expect(try DocumentReader.load(path: file.path, limit: 5) == Array("12345".utf8))
    #expect(throws: DocumentError.tooLarge(limit: 4)) {
      try DocumentReader.load(path: file.path, limit: 4)
    }
    let pipe = folder.appending(path: "pipe").path
    #expect(mkfifo(pipe, 0o600) == 0)
    for path in [folder.path, pipe, "/dev/zero", folder.path + "/missing"] {
      #expect(throws: DocumentError.unreadable(path: path)) {
        try DocumentReader.load(path: path, limit: 10)
      }
    }
  }
}
