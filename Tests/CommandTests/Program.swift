import Foundation
import Subprocess

#if canImport(System)
  import System
#else
  import SystemPackage
#endif

/// The built program, run as its user runs it.
struct Program {
  /// nil where a signal ended it.
  var status: Int32?
  var output: String
  var errors: String

  static func run(_ arguments: String...) async throws -> Program { try await run(arguments) }

  static func run(_ arguments: [String]) async throws -> Program {
    let result = try await Subprocess.run(
      .path(path), arguments: Arguments(arguments), input: .none, output: .string(limit: limit),
      error: .string(limit: limit))
    return Program(
      status: result.terminationStatus.exitCode, output: result.standardOutput,
      errors: result.standardError)
  }

  /// With something on standard input, and in another environment. It comes from a file: a program
  /// that ends without reading would break a pipe, and its writer with it.
  static func run(
    _ arguments: [String], typing input: String, environment: [Environment.Key: String?] = [:]
  ) async throws -> Program {
    let file = try Scratch.file("input", input)
    defer { try? FileManager.default.removeItem(at: file.deletingLastPathComponent()) }
    let result = try await Subprocess.run(
      .path(path), arguments: Arguments(arguments),
      environment: .inherit.updating(environment),
      input: .fileDescriptor(
        try FileDescriptor.open(FilePath(file.path), .readOnly), closeAfterSpawningProcess: true),
      output: .string(limit: limit), error: .string(limit: limit))
    return Program(
      status: result.terminationStatus.exitCode, output: result.standardOutput,
      errors: result.standardError)
  }

  /// With standard output going to a device or a file; `output` stays empty.
  static func run(_ arguments: [String], into file: String) async throws -> Program {
    let result = try await Subprocess.run(
      .path(path), arguments: Arguments(arguments), input: .none,
      output: .fileDescriptor(
        try FileDescriptor.open(FilePath(file), .writeOnly), closeAfterSpawningProcess: true),
      error: .string(limit: limit))
    return Program(
      status: result.terminationStatus.exitCode, output: "", errors: result.standardError)
  }

  /// More than any test lets it print.
  private static let limit = 16 << 20

  /// Beside the test bundle.
  static let path = FilePath(CommandLine.arguments[0]).removingLastComponent()
    .appending("gongkai")
}

extension TerminationStatus {
  fileprivate var exitCode: Int32? {
    guard case .exited(let code) = self else { return nil }
    return code
  }
}

/// Files of one test run, in the system's temporary folder.
enum Scratch {
  static func folder() throws -> URL {
    let url = FileManager.default.temporaryDirectory
      .appending(path: "gongkai-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    return url
  }

  static func file(_ name: String, _ data: Data) throws -> URL {
    let url = try folder().appending(path: name)
    try data.write(to: url)
    return url
  }

  static func file(_ name: String, _ text: String) throws -> URL {
    try file(name, Data(text.utf8))
  }
}
