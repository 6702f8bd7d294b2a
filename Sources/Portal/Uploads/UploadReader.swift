/// Turns the bytes of a request into files, one at a time, as they arrive.
///
/// A value like the parser: `feed` returns the files that are complete, `finish` says whether the
/// form was. At most one file's content is held here.
package struct UploadReader: Sendable {
  private let limits: UploadLimits
  private var parser: MultipartParser
  private var total = 0
  private var files = 0
  private var part = Part.none

  private enum Part: Sendable {
    case none
    /// A field that is no file, or a file input left empty: passed over.
    case ignored
    case file(FileName, [UInt8])
    case tooLarge(FileName)
  }

  /// `contentType` is the header's value.
  package init(contentType: String?, limits: UploadLimits) throws(UploadError) {
    let header = HeaderParameters((contentType ?? "").utf8)
    // RFC 2046 §5.1.1: 1 to 70 characters.
    guard header.value == "multipart/form-data", let boundary = header["boundary"],
      (1...70).contains(boundary.count)
    else { throw .notAForm }
    self.limits = limits
    parser = MultipartParser(boundary: boundary, headerLimit: limits.headerBytes)
  }

  /// Bytes of file content held at the moment.
  package var held: Int {
    if case .file(_, let bytes) = part { bytes.count } else { 0 }
  }

  package mutating func feed(_ chunk: some Collection<UInt8>) throws(UploadError)
    -> [UploadedFile]
  {
    total += chunk.count
    guard total <= limits.totalBytes else { throw .tooLarge(limit: limits.totalBytes) }
    var complete: [UploadedFile] = []
    for event in try parser.feed(chunk) {
      switch event {
      case .partBegan(let head): try begin(head)
      case .content(let bytes): append(bytes)
      case .partEnded: if let file = end() { complete.append(file) }
      }
    }
    return complete
  }

  /// To be called where the body ends.
  package func finish() throws(UploadError) {
    guard total > 0 else { throw .noFile }
    guard parser.hasBegun else { throw .malformed }
    guard parser.isFinished else { throw .truncated }
    guard files > 0 else { throw .noFile }
  }

  private mutating func begin(_ head: PartHead) throws(UploadError) {
    guard let name = head.fileName, !name.isEmpty else {
      part = .ignored
      return
    }
    files += 1
    guard files <= limits.files else { throw .tooManyFiles(limit: limits.files) }
    part = .file(FileName(name), [])
  }

  private mutating func append(_ bytes: [UInt8]) {
    guard case .file(let name, var content) = part else { return }
    // Taken out of the enum first: otherwise every chunk would copy the whole file.
    part = .none
    guard content.count + bytes.count <= limits.fileBytes else {
      part = .tooLarge(name)
      return
    }
    content.append(contentsOf: bytes)
    part = .file(name, content)
  }

  private mutating func end() -> UploadedFile? {
    defer { part = .none }
    switch part {
    case .none, .ignored: return nil
    case .file(let name, let content): return UploadedFile(name: name, content: .bytes(content))
    case .tooLarge(let name):
      return UploadedFile(name: name, content: .tooLarge(limit: limits.fileBytes))
    }
  }
}
