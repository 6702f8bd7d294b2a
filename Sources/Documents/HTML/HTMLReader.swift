/// Reads a saved page: what a reader sees of it, in order.
struct HTMLReader {
  let limits: ReadLimits

  func read(_ bytes: [UInt8]) throws -> Document {
    let text = TextDecoder.utf8(bytes, declared: HTMLCharset.declared(in: bytes))
    let scanner = HTMLScanner(utf8: text)
    var page = HTMLPageReader(scanner: scanner, limits: limits)
    var blocks = try page.read()
    if blocks.isEmpty {
      // A page that a script would show once it has run: better all of it than nothing.
      page = HTMLPageReader(scanner: scanner, limits: limits, showsHidden: true)
      blocks = try page.read()
    }
    return Document(title: page.title, format: .html, blocks: blocks)
  }
}
