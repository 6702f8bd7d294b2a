import Foundation

/// The built program, run as its user runs it.
struct Program {
  var status: Int32
  var output: String
  var errors: String

  static func run(_ arguments: String...) throws -> Program { try run(arguments) }

  static func run(_ arguments: [String]) throws -> Program {
    let process = Process()
    process.executableURL = path
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    let files = try (0..<2).map { _ in try Scratch.file("stream", Data()) }
    let streams = try files.map { try FileHandle(forWritingTo: $0) }
    process.standardOutput = streams[0]
    process.standardError = streams[1]
    try process.run()
    process.waitUntilExit()
    return Program(
      status: process.terminationStatus,
      output: try String(contentsOf: files[0], encoding: .utf8),
      errors: try String(contentsOf: files[1], encoding: .utf8))
  }

  /// Beside the test bundle.
  private static let path = URL(filePath: CommandLine.arguments[0])
    .deletingLastPathComponent().appending(path: "gongkai")
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
