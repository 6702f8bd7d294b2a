/// Reads the body of a .docx; headers, footers, notes and deleted text are left out.
struct DocxReader {
  let limits: ReadLimits

  func read(_ bytes: [UInt8]) throws -> Document {
    var package = try OfficePackage(bytes, format: .docx, limits: limits)
    let main = try package.mainPart(usually: "word/document.xml")
    let relationships = try package.relationships(of: main.name)
    func target(_ kind: String) -> String? { relationships.first { $0.kind == kind }?.target }
    var labels: ListLabels?
    if let name = target("numbering"), let scanner = try package.scanner(of: name) {
      let styles = try target("styles").flatMap { try package.scanner(of: $0) }
      labels = try ListLabels(numbering: scanner, styles: styles)
    }
    let scanner = XMLScanner(main.bytes, format: .docx, depth: limits.depth)
    var body = DocxBodyReader(scanner: scanner, labels: labels, limits: limits)
    let blocks = try body.read()
    // A title is a hint: a broken properties part does not spoil the file.
    let title = try? package.title()
    return Document(title: title, format: .docx, blocks: blocks)
  }
}
