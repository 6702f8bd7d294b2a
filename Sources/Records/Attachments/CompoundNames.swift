/// The names in the directory of a compound file, the container of .doc and .xls.
enum CompoundNames {
  static let mark: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
  private static let entryLength = 128
  private static let mostSectors = 4096
  /// The header names this many sectors of the allocation table; enough for files of 7 MB. Beyond,
  /// the directory is read as far as it can be followed.
  private static let tableSectors = 109

  static func names(in bytes: [UInt8]) -> [String] {
    guard let shift = bytes.short(at: 30), shift == 9 || shift == 12,
      var sector = bytes.long(at: 48)
    else { return [] }
    let size = 1 << shift
    var names: [String] = []
    var seen: Set<Int> = []
    while seen.count < mostSectors, seen.insert(sector).inserted {
      let start = (sector + 1) * size
      guard start + size <= bytes.count else { break }
      for entry in stride(from: start, to: start + size, by: entryLength) {
        if let name = name(at: entry, in: bytes) { names.append(name) }
      }
      guard let next = next(after: sector, size: size, in: bytes) else { break }
      sector = next
    }
    return names
  }

  private static func name(at offset: Int, in bytes: [UInt8]) -> String? {
    // With its closing zero, in bytes: at most 64.
    guard let length = bytes.short(at: offset + 64), (4...64).contains(length) else { return nil }
    let units = stride(from: 0, to: length - 2, by: 2).compactMap { unit in
      bytes.short(at: offset + unit).map(UInt16.init)
    }
    return String(decoding: units, as: UTF16.self)
  }

  private static func next(after sector: Int, size: Int, in bytes: [UInt8]) -> Int? {
    let perSector = size / 4
    guard sector / perSector < tableSectors,
      let table = bytes.long(at: 76 + 4 * (sector / perSector))
    else { return nil }
    return bytes.long(at: (table + 1) * size + 4 * (sector % perSector))
  }
}
