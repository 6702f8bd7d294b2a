/// The names of a markup language that a reader knows, found by one comparison of numbers.
///
/// A name of up to 16 bytes is packed into one number; comparing strings for every one of ten
/// thousand elements costs more than all the rest of reading.
struct Vocabulary<Name: CaseIterable & RawRepresentable>: Sendable
where Name: Sendable, Name.RawValue == String {
  private let keys: [UInt128]
  private let names: [Name]

  init() {
    let sorted = Name.allCases.map { (pack($0.rawValue.utf8), $0) }.sorted { $0.0 < $1.0 }
    keys = sorted.map(\.0)
    names = sorted.map(\.1)
  }

  subscript(key: UInt128) -> Name? {
    var low = 0
    var high = keys.count
    while low < high {
      let middle = (low + high) / 2
      if keys[middle] < key { low = middle + 1 } else { high = middle }
    }
    return low < keys.count && keys[low] == key ? names[low] : nil
  }
}

/// The bytes as one number; 0, which is no name, for more than 16.
func pack(_ bytes: some Sequence<UInt8>) -> UInt128 {
  var key: UInt128 = 0
  var length = 0
  for byte in bytes {
    key = key << 8 | UInt128(byte)
    length += 1
  }
  return length > 16 ? 0 : key
}
