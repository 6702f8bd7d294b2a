/// Reads a saved page: what a reader sees of it, in order.
struct HTMLReader {
  let limits: ReadLimits

  func read(_ bytes: [UInt8]) throws -> Document {
    let text = TextDecoder.utf8(bytes, declared: HTMLCharset.declared(in: bytes))
    var page = HTMLPageReader(scanner: HTMLScanner(utf8: text), limits: limits)
    let blocks = try page.read()
    return Document(title: page.title, format: .html, blocks: blocks)
  }
}
