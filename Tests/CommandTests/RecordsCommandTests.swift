import Foundation
import Testing

@Suite("gongkai records verify")
struct RecordsCommandTests {
  @Test("Of the demonstration, killed as it has just started: whole")
  func demonstration() async throws {
    let folder = try Scratch.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let data = folder.appending(path: "data").path
    _ = try await Program.untilStarted("serve", "--port", "0", "--data", data)
    let run = try await Program.run("records", "verify", "--data", data)
    #expect(run.status == 0, "\(run.output) \(run.errors)")
    #expect(run.output.hasPrefix("相符：申请19件"), "\(run.output)")

    let files = folder.appending(path: "data/files")
    try FileManager.default.removeItem(at: files)
    let lost = try await Program.run("records", "verify", "--data", data)
    #expect(lost.status == 1)
    #expect(lost.output.contains("缺失或内容被改动"), "\(lost.output)")
  }

  @Test("Without the folder: one plain sentence; in an empty one there is nothing")
  func missing() async throws {
    let run = try await Program.run("records", "verify", "--data", "没有的文件夹")
    #expect(run.status == 2)
    #expect(run.errors.contains("没有数据文件夹"))
    let folder = try Scratch.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let empty = try await Program.run("records", "verify", "--data", folder.path)
    #expect(empty.status == 0)
    #expect(empty.output == "还没有申请。\n")
  }
}
