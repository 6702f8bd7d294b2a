extension SQLRow {
  func hash(_ column: String) throws -> ContentHash {
    guard let hash = ContentHash(bytes: try bytes(column)) else {
      throw RecordsError.column(column, .kind)
    }
    return hash
  }

  func optionalHash(_ column: String) throws -> ContentHash? {
    try optionalBytes(column) == nil ? nil : hash(column)
  }
}
