/// The comments that a Word file has already, and how it refers to them.
struct DocxCommentsPart {
  /// The first id that no comment bears.
  let nextID: Int
  private let main: String
  /// The name of the part, nil where the file has none.
  private let name: String?

  init(_ package: inout OfficePackage, of main: String) throws {
    self.main = main
    let name = try package.relationships(of: main).first { $0.kind == "comments" }?.target
    var next = 0
    if let name, var scanner = try package.scanner(of: name) {
      let comment = pack("comment".utf8)
      scan: while true {
        switch try scanner.next() {
        case .start where scanner.name == comment:
          next = max(next, (try scanner.number("id") ?? 0) + 1)
        case .finish: break scan
        case .start, .end, .text: continue
        }
      }
      self.name = name
    } else {
      self.name = nil
    }
    nextID = next
  }

  /// All parts that change when comments are added.
  func parts(
    adding comments: [ManuscriptComment], to package: inout OfficePackage
  ) throws -> [ZipWriter.Entry] {
    if let name, let old = try package.part(name) {
      let added = DocxComments.elements(comments, firstID: nextID, declaresNamespace: true)
      return [ZipWriter.Entry(name: name, deflating: try Self.insert(added, into: old))]
    }
    let folder = main.lastIndex(of: "/").map { String(main[...$0]) } ?? ""
    let file = String(main.dropFirst(folder.count))
    let part = "\(folder)comments.xml"
    return [
      ZipWriter.Entry(name: part, deflating: DocxComments.part(comments)),
      try types(part, &package),
      try relationships("\(folder)_rels/\(file).rels", &package),
    ]
  }

  private func types(_ part: String, _ package: inout OfficePackage) throws -> ZipWriter.Entry {
    let name = "[Content_Types].xml"
    let namespace = "http://schemas.openxmlformats.org/package/2006/content-types"
    let empty = Array((DocxParts.head + #"<Types xmlns="\#(namespace)"></Types>"#).utf8)
    let old = try package.part(name) ?? empty
    // With its own namespace, for the file may use a prefix.
    let element =
      #"<Override xmlns="\#(namespace)""#
      + #" PartName="/\#(part)" ContentType="\#(DocxParts.commentsContentType)"/>"#
    return ZipWriter.Entry(name: name, deflating: try Self.insert(Array(element.utf8), into: old))
  }

  private func relationships(
    _ name: String, _ package: inout OfficePackage
  ) throws -> ZipWriter.Entry {
    let namespace = "http://schemas.openxmlformats.org/package/2006/relationships"
    let empty = Array(
      (DocxParts.head + #"<Relationships xmlns="\#(namespace)"></Relationships>"#).utf8)
    let ids = Set(try package.relationships(of: main).map(\.id))
    let id = (1...).lazy.map { "rIdComments\($0)" }.first { !ids.contains($0) } ?? "rIdComments"
    let element =
      #"<Relationship xmlns="\#(namespace)" Id="\#(id)""#
      + #" Type="\#(DocxParts.commentsRelationship)" Target="comments.xml"/>"#
    let old = try package.part(name) ?? empty
    return ZipWriter.Entry(name: name, deflating: try Self.insert(Array(element.utf8), into: old))
  }

  /// Puts markup before the end tag of the outermost element.
  private static func insert(_ markup: [UInt8], into part: [UInt8]) throws -> [UInt8] {
    guard var end = part.lastIndex(of: UInt8(ascii: "<")) else {
      throw DocumentError.damaged(.docx)
    }
    if part[end...].starts(with: "</".utf8) { return part[..<end] + markup + part[end...] }
    // The outermost element is empty and closes itself: `<w:comments …/>`.
    guard let close = part.lastIndex(of: UInt8(ascii: "/")), close > end else {
      throw DocumentError.damaged(.docx)
    }
    end += 1
    let name = part[end..<close].prefix { !$0.isMarkupSpace }
    return part[..<close] + Array(">".utf8) + markup + Array("</".utf8) + name + Array(">".utf8)
  }
}
