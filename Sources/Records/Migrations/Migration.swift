import Crypto

/// One step of the schema. Once released it is never edited: what it says wrong, a later one mends.
package struct Migration: Sendable {
  /// From 1, without gaps.
  package let number: Int
  package let name: String
  private let sql: @Sendable (Dialect) -> String

  package init(_ number: Int, _ name: String, _ sql: @escaping @Sendable (Dialect) -> String) {
    self.number = number
    self.name = name
    self.sql = sql
  }

  /// Its statements for an engine.
  package func script(for dialect: Dialect) -> String {
    sql(dialect)
  }

  /// SHA-256 of the statements, by which a changed migration is noticed.
  func checksum(for dialect: Dialect) -> String {
    SHA256.hash(data: Array(script(for: dialect).utf8)).map { byte in
      let digits = String(byte, radix: 16)
      return digits.count < 2 ? "0" + digits : digits
    }.joined()
  }
}
