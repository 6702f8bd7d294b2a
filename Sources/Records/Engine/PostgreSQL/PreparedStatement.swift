/// A statement the server knows by name, and the columns it yields.
struct PreparedStatement {
  let name: String
  let columns: [String]
}
