import Glibc
import Testing

@testable import Documents

@Suite("Foreign programs")
struct HelperProgramTests {
  private struct Lines: LineReader {
    var lines: [String] = []

    mutating func read(_ line: ArraySlice<UInt8>) {
      lines.append(String(decoding: line, as: UTF8.self))
    }
  }

  private func limits(seconds: Int = 600, output: Int = 1 << 20) -> ProgramLimits {
    ProgramLimits(
      seconds: seconds, processorSeconds: 20, addressSpace: 1 << 30, fileSize: 4096, output: output)
  }

  private func run(
    _ name: String, _ arguments: [String], limits: ProgramLimits
  ) async throws -> (code: Int32?, lines: [String], folder: String) {
    let program = HelperProgram(name: name, package: "coreutils", limits: limits)
    return try await TemporaryFolder.with { folder in
      let result = try await program.run(arguments, in: folder, into: Lines())
      return (result.exitCode, result.listing.lines, folder.path)
    }
  }

  @Test func environmentIsOurOwn() async throws {
    let result = try await run("env", [], limits: limits())
    let names = Set(result.lines.map { $0.prefix { $0 != "=" } })
    #expect(result.code == 0)
    #expect(names == ["PATH", "HOME", "TMPDIR", "LANG", "LC_ALL"])
    #expect(result.lines.contains("HOME=" + result.folder))
    #expect(access(result.folder, F_OK) != 0, "the folder is gone")
  }

  @Test func exitCodeIsHandedOn() async throws {
    let code = try await run("false", [], limits: limits()).code
    #expect(code == 1)
  }

  @Test func programThatIsNotThere() async {
    await #expect(throws: DocumentError.programMissing("no-such-program", package: "coreutils")) {
      try await run("no-such-program", [], limits: limits())
    }
  }

  @Test func timeLimitEndsTheRunAndRemovesTheFolder() async throws {
    let program = HelperProgram(
      name: "sleep", package: "coreutils", limits: limits(seconds: 1))
    var path = ""
    do {
      try await TemporaryFolder.with { folder in
        path = folder.path
        _ = try await program.run(["30"], in: folder, into: NoListing())
      }
      Issue.record("the limit did not hold")
    } catch {
      #expect(error as? DocumentError == .conversionTimedOut(seconds: 1))
    }
    #expect(!path.isEmpty)
    #expect(access(path, F_OK) != 0)
  }

  @Test func outputWithoutEndIsCutOff() async {
    await #expect(throws: DocumentError.tooComplex) {
      try await run("yes", [], limits: limits(output: 100_000))
    }
  }

  @Test func fileLargerThanTheLimitIsNotWritten() async throws {
    let arguments = ["if=/dev/zero", "of=large", "bs=8192", "count=1", "status=none"]
    let code = try await run("dd", arguments, limits: limits()).code
    #expect(code != 0)
  }

  @Test func folderIsOursAlone() async throws {
    let mode = try await TemporaryFolder.with { folder in
      var status = stat()
      stat(folder.path, &status)
      return status.st_mode & 0o777
    }
    #expect(mode == 0o700)
  }

  @Test func nestedFoldersAndLinksAreRemovedButNotFollowed() async throws {
    let (outer, kept) = try await TemporaryFolder.with { kept in
      try kept.write([1], named: "file")
      let path = try await TemporaryFolder.with { folder in
        try folder.makeFolder("a/b")
        try folder.write([2], named: "a/b/c")
        symlink(kept.path, folder.path + "/a/link")
        #expect(folder.read("a/link/file", limit: 10) == [1])
        #expect(folder.read("a/b/c", limit: 0) == nil, "larger than the limit")
        return folder.path
      }
      return (path, kept.read("file", limit: 10))
    }
    #expect(access(outer, F_OK) != 0)
    #expect(kept == [1])
  }
}
