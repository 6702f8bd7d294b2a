@testable import Documents

/// The lines poppler, which is not ours, prints about a PDF file.
struct PopplerLines: LineReader {
  var lines: [String] = []

  mutating func read(_ line: ArraySlice<UInt8>) {
    lines.append(String(decoding: line, as: UTF8.self))
  }

  /// Runs a program of poppler in a folder of its own; `file.pdf` there is the file.
  static func of(
    _ pdf: [UInt8], by program: String, _ arguments: [String]
  ) async throws -> [String] {
    var limits = ProgramLimits.poppler
    // Enough for a machine where all other tests run too.
    limits.seconds = 600
    let helper = HelperProgram(name: program, package: "poppler-utils", limits: limits)
    return try await TemporaryFolder.with { folder in
      try folder.write(pdf, named: "file.pdf")
      return try await helper.run(arguments, in: folder, into: PopplerLines()).listing.lines
    }
  }
}
