/// Which keys the database was written with: for each a value that proves the key and does not
/// tell it.
///
/// Without it a lost or exchanged key file would go unnoticed until somebody needs a phone number,
/// and new values would meanwhile be sealed under another key.
package enum KeyRegister {
  /// The keys for a database: those of the file, or, for a database that has not sealed anything,
  /// new ones in a new file.
  package static func open(_ file: KeyFile, for engine: any Engine) async throws -> KeyRing {
    let known = try await engine.read { try registered($0) }
    let keys = try known.isEmpty ? file.loadOrCreate() : file.load()
    try await engine.write { try check(keys, $0) }
    return keys
  }

  /// Compares the keys with the register and adds those that are new.
  static func check(_ keys: KeyRing, _ session: any Session) throws {
    let known = try registered(session)
    for (id, value) in known.sorted(by: { $0.key < $1.key }) {
      guard let mine = keys.checkValue(of: id) else { throw KeyRegisterFault.missing(id) }
      guard mine == value else { throw KeyRegisterFault.differs(id) }
    }
    for id in keys.ids where known[id] == nil {
      try session.execute(
        "INSERT INTO sealing_keys (id, check_value) VALUES (?, ?)",
        [.integer(Int64(id.rawValue)), SQLValue(keys.checkValue(of: id))])
    }
  }

  private static func registered(_ session: any Session) throws -> [KeyID: [UInt8]] {
    let rows = try session.rows("SELECT id, check_value FROM sealing_keys ORDER BY id")
    return try rows.reduce(into: [:]) { known, row in
      let id = KeyID(rawValue: UInt32(clamping: try row.integer("id")))
      known[id] = try row.bytes("check_value")
    }
  }
}

/// Why the key file does not fit the database.
package enum KeyRegisterFault: Error, Hashable {
  /// The database was written with a key that the file does not have.
  case missing(KeyID)
  /// The file has another key under the same id: it belongs to another installation.
  case differs(KeyID)
}
