/// An entry that was found. `place` goes into the next search to go on behind it.
package struct SearchHit: Sendable, Hashable {
  package let kind: String
  package let id: String
  package let place: Int
}
