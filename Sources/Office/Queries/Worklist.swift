import Law

/// One page of a list, in the order of the day that comes first.
package struct Worklist: Sendable, Hashable {
  package let lines: [WorklistLine]
  /// Nil on the first page.
  package let previous: PageKey?
  /// Nil on the last page.
  package let next: PageKey?
}
