internal import Glibc

/// Reads files of any format, those that need a foreign program included.
package struct FileReader: Sendable {
  /// Paths looked at together: converted in batches, and held until those before them are done.
  static let window = 64
  /// Documents read at one time.
  static let workers = 2

  private let reader: DocumentReader
  private let pdf = PDFReader()
  private let converter = LegacyConverter()
  private let exported: Exported

  /// Makes a document of a file this program wrote itself (.json, .csv, .xlsx); nil where it is
  /// none. Throws `DocumentError`. What such files mean is not known here.
  package typealias Exported = @Sendable (_ bytes: [UInt8], _ name: String) throws -> Document?

  package init(limits: ReadLimits = .standard, exported: @escaping Exported = { _, _ in nil }) {
    reader = DocumentReader(limits: limits)
    self.exported = exported
  }

  /// Throws `DocumentError`. The name decides only what the content leaves open.
  package func read(_ bytes: [UInt8], named name: String) async throws -> Document {
    guard bytes.count <= reader.limits.fileBytes else {
      throw DocumentError.tooLarge(limit: reader.limits.fileBytes)
    }
    switch DocumentReader.format(of: bytes, named: name) {
    case .pdf:
      return try await pdf.read(bytes)
    case .doc:
      guard let result = await converter.convert([bytes]).first else { throw DocumentError.empty }
      return try converted(result)
    case .xlsx, .json, .csv:
      return try exported(bytes, name) ?? reader.read(bytes, named: name)
    case .text, .html, .docx, nil:
      return try reader.read(bytes, named: name)
    }
  }

  /// Reads many files, makes something of each while others are read, and hands the results over
  /// in the order of the paths, each as soon as it and those before it are done.
  package nonisolated(nonsending) func read<Output: Sendable>(
    paths: [String], map: @escaping @Sendable (Result<Document, DocumentError>) -> Output,
    each: (Int, Output) -> Void
  ) async {
    var start = 0
    while start < paths.count {
      let end = min(start + Self.window, paths.count)
      await read(paths, in: start..<end, map: map, each: each)
      start = end
    }
  }

  private nonisolated(nonsending) func read<Output: Sendable>(
    _ paths: [String], in range: Range<Int>,
    map: @escaping @Sendable (Result<Document, DocumentError>) -> Output,
    each: (Int, Output) -> Void
  ) async {
    let jobs = jobs(for: paths, in: range)
    await withTaskGroup(of: [(Int, Output)].self) { group in
      var waiting = jobs[...]
      var done: [Int: Output] = [:]
      var next = range.lowerBound
      @Sendable func work(_ job: [Int]) async -> [(Int, Output)] {
        await run(job, paths).map { ($0, map($1)) }
      }
      for _ in 0..<Self.workers {
        if let job = waiting.popFirst() { group.addTask { await work(job) } }
      }
      while let finished = await group.next() {
        if let job = waiting.popFirst() { group.addTask { await work(job) } }
        for (index, result) in finished { done[index] = result }
        while let result = done.removeValue(forKey: next) {
          each(next, result)
          next += 1
        }
      }
    }
  }

  /// Single files, and batches of those that LibreOffice converts, in order of their first.
  private func jobs(for paths: [String], in range: Range<Int>) -> [[Int]] {
    let legacy = range.filter { isLegacy(paths[$0]) }
    let singles = range.filter { !legacy.contains($0) }.map { [$0] }
    return (singles + LegacyConverter.batches(of: legacy)).sorted { $0[0] < $1[0] }
  }

  private func run(
    _ job: [Int], _ paths: [String]
  ) async -> [(Int, Result<Document, DocumentError>)] {
    guard job.count > 1 else {
      guard let index = job.first else { return [] }
      return [(index, await result { try await read(load(paths[index]), named: paths[index]) })]
    }
    var results: [(Int, Result<Document, DocumentError>)] = []
    var files: [(index: Int, bytes: [UInt8])] = []
    for index in job {
      do {
        let bytes = try load(paths[index])
        if DocumentReader.format(of: bytes, named: paths[index]) == .doc {
          files.append((index, bytes))
        } else {
          results.append((index, await result { try await read(bytes, named: paths[index]) }))
        }
      } catch {
        results.append((index, .failure(known(error))))
      }
    }
    for (file, output) in zip(files, await converter.convert(files.map(\.bytes), workers: 1)) {
      results.append((file.index, await result { try converted(output) }))
    }
    return results
  }

  private func load(_ path: String) throws -> [UInt8] {
    try DocumentReader.load(path: path, limit: reader.limits.fileBytes)
  }

  private func converted(_ output: Result<[UInt8], DocumentError>) throws -> Document {
    var document = try reader.read(output.get(), named: "0.docx")
    document.format = .doc
    return document
  }

  private func result(
    _ body: () async throws -> Document
  ) async -> Result<Document, DocumentError> {
    do { return .success(try await body()) } catch { return .failure(known(error)) }
  }

  /// Errors of other kinds come from starting programs only.
  private func known(_ error: any Error) -> DocumentError {
    error as? DocumentError ?? .unknownFormat
  }

  /// By the first bytes: a compound file or RTF. What it is in truth is seen when it is read.
  private func isLegacy(_ path: String) -> Bool {
    let file = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
    guard file >= 0 else { return false }
    defer { close(file) }
    let head = [UInt8](unsafeUninitializedCapacity: 8) { buffer, count in
      count = max(0, Glibc.read(file, buffer.baseAddress, 8))
    }
    return head == FormatSniffer.compoundHeader || head.starts(with: "{\\rtf".utf8)
  }
}
