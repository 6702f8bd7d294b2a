/// Why a column could not be read.
package enum ColumnFault: Sendable, Hashable {
  /// The result has no such column.
  case missing
  /// It is null where a value is needed.
  case null
  /// It holds a value of another kind, or one that its type does not know.
  case kind
}
