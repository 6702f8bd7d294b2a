import Glibc
import Subprocess

#if canImport(System)
  import System
#else
  import SystemPackage
#endif

/// A foreign program that reads untrusted files for us: no shell, no network where the system
/// allows that, an environment of its own, and limits on all it can use.
struct HelperProgram: Sendable {
  var name: String
  /// The Debian package it comes in.
  var package: String
  var limits: ProgramLimits

  /// The only folders programs are taken from, whatever our own `PATH` says.
  static let searchPath = ["/usr/local/bin", "/usr/bin", "/bin"]

  static func find(_ name: String) -> String? {
    searchPath.lazy.map { $0 + "/" + name }.first { access($0, X_OK) == 0 }
  }

  /// Runs the program in `folder`; `listing` reads its output as it comes.
  ///
  /// - Throws: `DocumentError.programMissing`, `.conversionTimedOut` after `limits.seconds`,
  ///   `.tooComplex` when the output outgrows its limit, and what `listing` throws. In all of these
  ///   the whole process group has been killed before.
  func run<Listing: LineReader>(
    _ arguments: [String], in folder: TemporaryFolder, into listing: Listing
  ) async throws -> ProgramResult<Listing> {
    guard let program = Self.find(name) else {
      throw DocumentError.programMissing(name, package: package)
    }
    guard let launcher = Self.find("prlimit") else {
      throw DocumentError.programMissing("prlimit", package: "util-linux")
    }
    let words =
      NetworkIsolation.prefix + guardian + [launcher] + limits.arguments + [program] + arguments
    let seconds = limits.seconds
    return try await withThrowingTaskGroup(of: ProgramResult<Listing>?.self) { group in
      group.addTask { try await launch(words, in: folder, into: listing) }
      group.addTask {
        try await Task.sleep(for: .seconds(seconds))
        return nil
      }
      defer { group.cancelAll() }
      guard let result = try await group.next() ?? nil else {
        throw DocumentError.conversionTimedOut(seconds: seconds)
      }
      return result
    }
  }

  /// Ends the program also where we ourselves were killed and cannot.
  private var guardian: [String] {
    Self.find("timeout").map { [$0, "--signal=KILL", String(limits.seconds + 5)] } ?? []
  }

  private func launch<Listing: LineReader>(
    _ words: [String], in folder: TemporaryFolder, into listing: Listing
  ) async throws -> ProgramResult<Listing> {
    var options = PlatformOptions()
    // A session of its own is a process group of its own: the kill reaches all descendants.
    options.createSession = true
    options.teardownSequence = [
      .send(signal: .kill, toProcessGroup: true, allowedDurationToNextStep: .milliseconds(100))
    ]
    let limit = limits.output
    let result = try await Subprocess.run(
      .path(FilePath(words[0])), arguments: Arguments(Array(words.dropFirst())),
      environment: .custom(environment(in: folder)), workingDirectory: FilePath(folder.path),
      platformOptions: options, input: .none, output: .sequence, error: .discarded
    ) { execution in
      var splitter = LineSplitter()
      var listing = listing
      do {
        for try await buffer in execution.standardOutput {
          try splitter.take(buffer.withUnsafeBytes { [UInt8]($0) }) { try listing.read($0) }
          guard splitter.total <= limit else { throw DocumentError.tooComplex }
        }
        try splitter.finish { try listing.read($0) }
        return listing
      } catch {
        kill(-execution.processIdentifier.value, SIGKILL)
        throw error
      }
    }
    // Anything the program left running in its group goes with it.
    kill(-result.processIdentifier.value, SIGKILL)
    guard case .exited(let code) = result.terminationStatus else {
      return ProgramResult(exitCode: nil, listing: result.closureResult)
    }
    return ProgramResult(exitCode: code, listing: result.closureResult)
  }

  private func environment(in folder: TemporaryFolder) -> [Environment.Key: String] {
    [
      "PATH": Self.searchPath.joined(separator: ":"), "HOME": folder.path, "TMPDIR": folder.path,
      "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8",
    ]
  }
}

extension ProgramLimits {
  /// As `prlimit` takes them.
  fileprivate var arguments: [String] {
    [
      "--as=\(addressSpace)", "--cpu=\(processorSeconds)", "--fsize=\(fileSize)", "--core=0", "--",
    ]
  }
}
