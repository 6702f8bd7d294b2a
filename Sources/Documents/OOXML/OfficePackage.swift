/// The parts of an Office file and how they refer to one another.
struct OfficePackage {
  private var archive: ZipArchive
  let format: FileFormat
  let limits: ReadLimits

  init(_ bytes: [UInt8], format: FileFormat, limits: ReadLimits) throws {
    archive = try ZipArchive(bytes, format: format, limits: limits)
    self.format = format
    self.limits = limits
  }

  struct Relationship {
    let id: String
    /// The last word of the type: transitional and strict files differ in what stands before.
    let kind: Substring
    /// The name of the part, without a leading `/`.
    let target: String
  }

  /// The part that the file is about, by the package's own word, else by its usual name.
  mutating func mainPart(usually usual: String) throws -> (name: String, bytes: [UInt8]) {
    let declared = try relationships(of: "").first { $0.kind == "officeDocument" }?.target
    for name in [declared, usual] {
      if let name, let bytes = try archive.unpack(name) { return (name, bytes) }
    }
    throw DocumentError.damaged(format)
  }

  mutating func part(_ name: String) throws -> [UInt8]? { try archive.unpack(name) }

  /// A scanner over the part, nil where there is none.
  mutating func scanner(of name: String) throws -> XMLScanner? {
    try part(name).map { XMLScanner($0, format: format, depth: limits.depth) }
  }

  /// What the part refers to inside the package; `""` is the package itself.
  mutating func relationships(of part: String) throws -> [Relationship] {
    let cut = part.lastIndex(of: "/").map { part.index(after: $0) } ?? part.startIndex
    let folder = String(part[..<cut])
    guard var scanner = try scanner(of: "\(folder)_rels/\(part[cut...]).rels") else { return [] }
    var found: [Relationship] = []
    while true {
      switch try scanner.next() {
      case .start:
        guard try scanner.attribute("TargetMode") != "External",
          let id = try scanner.attribute("Id"), let type = try scanner.attribute("Type"),
          let target = try scanner.attribute("Target")
        else { continue }
        let kind = type.split(separator: "/").last ?? ""
        found.append(Relationship(id: id, kind: kind, target: Self.resolve(target, in: folder)))
      case .finish: return found
      case .end, .text: continue
      }
    }
  }

  /// The `dc:title` of the core properties.
  mutating func title() throws -> String? {
    let declared = try relationships(of: "").first { $0.kind == "core-properties" }?.target
    guard var scanner = try scanner(of: declared ?? "docProps/core.xml") else { return nil }
    let wanted = pack("title".utf8)
    while true {
      switch try scanner.next() {
      case .start where scanner.name == wanted:
        var text: [UInt8] = []
        while try scanner.next() == .text { try scanner.appendText(to: &text) }
        let title = String(decoding: text, as: UTF8.self)
        return title.isBlank ? nil : title
      case .finish: return nil
      case .start, .end, .text: continue
      }
    }
  }

  /// A target relative to the folder of the part that names it; `..` never leaves the package.
  private static func resolve(_ target: String, in folder: String) -> String {
    var path = target.hasPrefix("/") ? [] : folder.split(separator: "/")
    for step in target.split(separator: "/") where step != "." {
      if step == ".." { _ = path.popLast() } else { path.append(step) }
    }
    return path.joined(separator: "/")
  }
}
