import Foundation
import Testing

@Suite("The README shows what the program prints")
struct ReadmeTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  @Test("The example of check, to the letter")
  func example() async throws {
    let readme = try String(contentsOf: Self.root.appending(path: "README.md"), encoding: .utf8)
    let command = "$ gongkai check docs/examples/report-2025.txt\n"
    let start = try #require(readme.range(of: command)?.upperBound)
    let end = try #require(readme.range(of: "\n```", range: start..<readme.endIndex)?.lowerBound)
    let file = Self.root.appending(path: "docs/examples/report-2025.txt").path
    let run = try await Program.run("check", file)
    let printed = run.output.replacing(file, with: "docs/examples/report-2025.txt")
    #expect(printed.trimmingCharacters(in: .newlines) == String(readme[start..<end]))
  }

  @Test("The example of deadline, every line of it but those left out")
  func deadline() async throws {
    let readme = try String(contentsOf: Self.root.appending(path: "README.md"), encoding: .utf8)
    let start = try #require(readme.range(of: "\n$ gongkai deadline ")?.upperBound)
    let end = try #require(readme.range(of: "\n```", range: start..<readme.endIndex)?.lowerBound)
    let lines = readme[start..<end].split(separator: "\n")
    let arguments = lines[0].split(separator: " ").map(String.init)
    let run = try await Program.run(["deadline"] + arguments)
    let printed = run.output.split(separator: "\n")
    #expect(lines.count > 5)
    for line in lines.dropFirst() where line != "…" { #expect(printed.contains(line), "\(line)") }
  }

  @Test("The example of report new is accepted")
  func example2() async throws {
    let examples = Self.root.appending(path: "docs/examples")
    let out = try Scratch.folder().appending(path: "report.docx")
    let run = try await Program.run(
      "report", "new", "--year", "2025", "--unit", "青溪县自然资源局", "--figures",
      examples.appending(path: "figures-2025.csv").path, "--prose",
      examples.appending(path: "prose-2025.md").path, "-o", out.path)
    #expect(run.status == 0, "\(run.errors)")
  }
}
