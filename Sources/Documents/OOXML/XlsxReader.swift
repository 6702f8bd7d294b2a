/// Placeholder
struct XlsxReader {
  let limits: ReadLimits
  func read(_ bytes: [UInt8]) throws -> Document { throw DocumentError.unknownFormat }
}
