/// The arguments of one execution, laid out as libpq wants them: one block of bytes and where each is.
///
/// Numbers and bytes go in binary, texts as they are.
struct PostgresArguments {
  private var bytes: [UInt8] = []
  /// Nil for null.
  private var offsets: [Int?] = []
  private var lengths: [CInt] = []
  private var formats: [CInt] = []

  init(_ values: [SQLValue]) throws {
    for value in values { try append(value) }
    // Never an empty block, which has no address.
    bytes.append(0)
  }

  private mutating func append(_ value: SQLValue) throws {
    let start = bytes.count
    switch value {
    case .null:
      offsets.append(nil)
      lengths.append(0)
      formats.append(0)
      return
    case .integer(let integer): append(UInt64(bitPattern: integer))
    case .real(let real): append(real.bitPattern)
    case .bytes(let content): bytes += content
    case .text(let text):
      bytes += Array(text.utf8)
      guard !bytes[start...].contains(0) else { throw RecordsError.nulCharacter }
    }
    offsets.append(start)
    lengths.append(CInt(clamping: bytes.count - start))
    formats.append(value.isPostgresBinary ? 1 : 0)
    // What ends a text, and harms nothing else.
    bytes.append(0)
  }

  /// Big end first.
  private mutating func append(_ number: UInt64) {
    for shift in stride(from: 56, through: 0, by: -8) {
      bytes.append(UInt8(truncatingIfNeeded: number >> UInt64(shift)))
    }
  }

  func withPointers<T>(
    _ body: (
      _ count: CInt, _ values: [UnsafePointer<CChar>?], _ lengths: [CInt], _ formats: [CInt]
    ) throws -> T
  ) rethrows -> T {
    try bytes.withUnsafeBytes { block in
      let base = block.bindMemory(to: CChar.self).baseAddress
      let values = offsets.map { offset in offset.flatMap { start in base.map { $0 + start } } }
      return try body(CInt(clamping: offsets.count), values, lengths, formats)
    }
  }
}

extension SQLValue {
  /// The type the server is told, by its number in `pg_type`. The server finds out that of null.
  var postgresType: UInt32 {
    switch self {
    case .null: 0
    case .integer: 20
    case .real: 701
    case .text: 25
    case .bytes: 17
    }
  }

  var isPostgresBinary: Bool {
    switch self {
    case .integer, .real, .bytes: true
    case .null, .text: false
    }
  }
}
