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
  /// The fields that are no files, as far as they have come.
  package private(set) var fields = FormFields()
  private var fieldBytes = 0

  private enum Part: Sendable {
    case none
    /// A file input left empty: passed over.
    case ignored
    case field(String, [UInt8])
    case file(FileName, field: String, [UInt8])
    case tooLarge(FileName, field: String)
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
    if case .file(_, _, let bytes) = part { bytes.count } else { 0 }
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
      case .content(let bytes): try append(bytes)
      case .partEnded: if let file = end() { complete.append(file) }
      }
    }
    return complete
  }

  /// To be called where the body ends.
  package func finish(needsFile: Bool = true) throws(UploadError) {
    guard total > 0 else { throw .noFile }
    guard parser.hasBegun else { throw .malformed }
    guard parser.isFinished else { throw .truncated }
    guard files > 0 || !needsFile else { throw .noFile }
  }

  private mutating func begin(_ head: PartHead) throws(UploadError) {
    let field = head.name ?? ""
    // Names and empty parts cost something too: otherwise a form of a million of them passed.
    try count(field.utf8.count + Self.partBytes)
    guard let name = head.fileName else {
      part = .field(field, [])
      return
    }
    guard !name.isEmpty else {
      part = .ignored
      return
    }
    files += 1
    guard files <= limits.files else { throw .tooManyFiles(limit: limits.files) }
    part = .file(FileName(name), field: field, [])
  }

  private mutating func append(_ bytes: [UInt8]) throws(UploadError) {
    switch part {
    case .field(let name, var content):
      part = .none
      try count(bytes.count)
      content.append(contentsOf: bytes)
      part = .field(name, content)
    case .file(let name, let field, var content):
      // Taken out of the enum first: otherwise every chunk would copy the whole file.
      part = .none
      guard content.count + bytes.count <= limits.fileBytes else {
        part = .tooLarge(name, field: field)
        return
      }
      content.append(contentsOf: bytes)
      part = .file(name, field: field, content)
    case .none, .ignored, .tooLarge: return
    }
  }

  /// What a part costs beside its name and content.
  private static let partBytes = 64

  private mutating func count(_ bytes: Int) throws(UploadError) {
    fieldBytes += bytes
    guard fieldBytes <= limits.fieldBytes else { throw .tooLarge(limit: limits.fieldBytes) }
  }

  private mutating func end() -> UploadedFile? {
    defer { part = .none }
    switch part {
    case .none, .ignored: return nil
    case .field(let name, let content):
      fields.add(String(decoding: content, as: UTF8.self), to: name)
      return nil
    case .file(let name, let field, let content):
      return UploadedFile(name: name, content: .bytes(content), field: field)
    case .tooLarge(let name, let field):
      return UploadedFile(
        name: name, content: .tooLarge(limit: limits.fileBytes), field: field)
    }
  }
}
