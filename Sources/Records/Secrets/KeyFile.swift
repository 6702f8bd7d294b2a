/// The key file: one line that says what it is, then for each key its id and its secret.
///
///     gongkai keys 1
///     1 5f0c…(64 hexadecimal digits)
///
/// Lines that begin with `#` and empty lines are passed over.
package struct KeyFile: Sendable, Concealed {
  package let path: String

  package init(path: String) {
    self.path = path
  }

  private static let head = "gongkai keys 1"
  private static let secretLength = 32
  private static let largest = 64 * 1024

  /// The keys in the file.
  package func load() throws(KeyFileFault) -> KeyRing {
    try ring(try secrets())
  }

  /// The keys in the file; where there is none, a new file with one new key, durable on return.
  ///
  /// Only for a database that holds nothing sealed yet. When two processes do this at once, both end
  /// up with the key of one of them.
  package func loadOrCreate() throws(KeyFileFault) -> KeyRing {
    if PrivateFile.exists(path) { return try load() }
    let content = Self.text([KeyID(rawValue: 1): Self.newSecret()])
    try PrivateFile.create(path, content)
    return try load()
  }

  /// Adds a new key, which from now on seals; the older ones stay, to open what they sealed.
  package func addKey() throws(KeyFileFault) -> KeyRing {
    var all = try secrets()
    let last = all.keys.max()?.rawValue ?? 0
    all[KeyID(rawValue: last + 1)] = Self.newSecret()
    try PrivateFile.replace(path, Self.text(all))
    return try load()
  }

  private func secrets() throws(KeyFileFault) -> [KeyID: [UInt8]] {
    let bytes = try PrivateFile.read(path, atMost: Self.largest)
    return try Self.parse(String(decoding: bytes, as: UTF8.self))
  }

  private func ring(_ secrets: [KeyID: [UInt8]]) throws(KeyFileFault) -> KeyRing {
    guard let ring = KeyRing(secrets: secrets) else { throw .empty }
    return ring
  }

  private static func newSecret() -> [UInt8] {
    (0..<secretLength).map { _ in UInt8.random(in: .min ... .max) }
  }

  private static func text(_ secrets: [KeyID: [UInt8]]) -> String {
    let lines = secrets.sorted { $0.key < $1.key }.map { id, secret in
      "\(id.rawValue) \(Hexadecimal.text(secret))"
    }
    return ([head] + lines).map { $0 + "\n" }.joined()
  }

  private static func parse(_ text: String) throws(KeyFileFault) -> [KeyID: [UInt8]] {
    var secrets: [KeyID: [UInt8]] = [:]
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      if index == 0 {
        guard line == head else { throw .unreadable(line: 1) }
        continue
      }
      if line.isEmpty || line.hasPrefix("#") { continue }
      let words = line.split(separator: " ")
      guard words.count == 2, let number = UInt32(words[0]), number > 0, number < .max,
        let secret = Hexadecimal.bytes(words[1]), secret.count == secretLength,
        secrets.updateValue(secret, forKey: KeyID(rawValue: number)) == nil
      else { throw .unreadable(line: index + 1) }
    }
    return secrets
  }
}
