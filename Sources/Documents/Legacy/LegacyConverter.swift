/// Turns Word 97 and WPS files (.doc, .wps, .rtf) into .docx by LibreOffice.
///
/// A start of LibreOffice costs seconds, a further file a fraction of one: files go in batches.
package struct LegacyConverter: Sendable {
  /// Files in one start.
  static let batch = 16
  /// Starts at one time; each takes 220 MB.
  static let workers = 2
  /// The largest .docx taken back.
  static let largestResult = 64 << 20

  private let program = "soffice"
  private let package = "libreoffice-writer-nogui"

  package init() {}

  /// The .docx for each file, in their order. One bad file never costs another its result.
  package func convert(_ files: [[UInt8]]) async -> [Result<[UInt8], DocumentError>] {
    await convert(files, workers: Self.workers)
  }

  func convert(
    _ files: [[UInt8]], workers: Int
  ) async -> [Result<[UInt8], DocumentError>] {
    var results: [Result<[UInt8], DocumentError>] = Array(
      repeating: .failure(.conversionFailed(.doc)), count: files.count)
    var waiting: [Int] = []
    for (index, file) in files.enumerated() {
      if let error = LegacyLock.error(in: file) {
        results[index] = .failure(error)
      } else {
        waiting.append(index)
      }
    }
    let batches = Self.batches(of: waiting, workers: workers)
    await withTaskGroup(of: [(Int, Result<[UInt8], DocumentError>)].self) { group in
      var next = 0
      func start() {
        guard next < batches.count else { return }
        let members = batches[next].map { (index: $0, bytes: files[$0]) }
        next += 1
        group.addTask { await convertEach(members) }
      }
      for _ in 0..<workers { start() }
      while let finished = await group.next() {
        for (index, result) in finished { results[index] = result }
        start()
      }
    }
    return results
  }

  /// Evenly filled, so that both workers end at about the same time.
  static func batches(of indices: [Int], workers: Int = workers) -> [[Int]] {
    guard !indices.isEmpty else { return [] }
    // Below this many a second start costs more than it saves.
    let count = max(indices.count < 6 ? 1 : workers, (indices.count + batch - 1) / batch)
    return (0..<count).map { part in
      Array(indices[(part * indices.count / count)..<((part + 1) * indices.count / count)])
    }
  }

  /// Converts a batch; where LibreOffice died or hung over it, the file it stood at is tried alone
  /// and the others together again.
  private func convertEach(
    _ members: [(index: Int, bytes: [UInt8])]
  ) async -> [(Int, Result<[UInt8], DocumentError>)] {
    var results: [(Int, Result<[UInt8], DocumentError>)] = []
    var waiting = members[...]
    while !waiting.isEmpty {
      let (found, failure) = await run(waiting.map(\.bytes))
      for (member, bytes) in zip(waiting, found) {
        if let bytes { results.append((member.index, .success(bytes))) }
      }
      let missing = zip(waiting, found).filter { $0.1 == nil }.map(\.0)
      if waiting.count == 1 || failure == .conversionFailed(.doc) || failure?.isFinal == true {
        // LibreOffice came to its end and refused these: it would refuse them again.
        results += missing.map { ($0.index, .failure(failure ?? .conversionFailed(.doc))) }
        break
      }
      guard let suspect = missing.first else { break }
      results += await convertEach([suspect])
      waiting = missing.dropFirst()
    }
    return results
  }

  /// One start of LibreOffice: the results there are, and why any are missing.
  private func run(_ files: [[UInt8]]) async -> (found: [[UInt8]?], failure: DocumentError?) {
    var found: [[UInt8]?] = Array(repeating: nil, count: files.count)
    do {
      let seconds = 20 + 3 * files.count
      let helper = HelperProgram(
        name: program, package: package, limits: .libreOffice(seconds: seconds))
      found = try await TemporaryFolder.with { folder in
        try prepare(folder, files)
        let failure = await start(helper, in: folder, count: files.count)
        let outputs = files.indices.map { output($0, in: folder) }
        if let failure, outputs.contains(where: { $0 == nil }) {
          throw BatchFailure(outputs: outputs, reason: failure)
        }
        return outputs
      }
      return (found, found.contains { $0 == nil } ? .conversionFailed(.doc) : nil)
    } catch let batch as BatchFailure {
      return (batch.outputs, batch.reason)
    } catch let error as DocumentError {
      return (found, error)
    } catch {
      return (found, .damaged(.doc))
    }
  }

  private func prepare(_ folder: TemporaryFolder, _ files: [[UInt8]]) throws {
    try folder.makeFolder("profile/user")
    try folder.write(OfficeProfile.registry, named: "profile/user/registrymodifications.xcu")
    for (index, file) in files.enumerated() { try folder.write(file, named: "\(index).doc") }
  }

  /// nil where LibreOffice came to its own end.
  private func start(
    _ helper: HelperProgram, in folder: TemporaryFolder, count: Int
  ) async -> DocumentError? {
    let options = [
      "--headless", "--norestore", "--nologo", "--nodefault", "--nolockcheck",
      "-env:UserInstallation=file://\(folder.path)/profile", "--convert-to",
      "docx:MS Word 2007 XML", "--outdir", "out",
    ]
    do {
      let result = try await helper.run(
        options + (0..<count).map { "\($0).doc" }, in: folder, into: NoListing())
      return result.exitCode == 0 ? nil : .damaged(.doc)
    } catch {
      return error as? DocumentError ?? .damaged(.doc)
    }
  }

  /// A .docx that was written to its end: the last record of a zip file stands in its tail.
  private func output(_ index: Int, in folder: TemporaryFolder) -> [UInt8]? {
    guard let bytes = folder.read("out/\(index).docx", limit: Self.largestResult) else {
      return nil
    }
    let mark: [UInt8] = [0x50, 0x4B, 0x05, 0x06]
    let tail = bytes.suffix(1024)
    return tail.indices.contains { tail[$0...].starts(with: mark) } ? bytes : nil
  }
}

/// Some files of a batch have no result.
private struct BatchFailure: Error {
  var outputs: [[UInt8]?]
  var reason: DocumentError
}

extension DocumentError {
  /// Whether another try cannot help.
  fileprivate var isFinal: Bool {
    switch self {
    case .programMissing, .unreadable: true
    case .tooLarge, .damaged, .encrypted, .unknownFormat, .empty, .tooComplex, .noText,
      .conversionTimedOut, .conversionFailed:
      false
    }
  }
}
