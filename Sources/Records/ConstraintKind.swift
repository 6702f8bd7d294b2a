/// What kind of rule of the schema a statement broke.
package enum ConstraintKind: Sendable, Hashable {
  case unique
  case foreignKey
  case notNull
  case check
  case other
}
