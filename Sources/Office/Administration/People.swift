package import Records

/// The officers of a county as the security administrator sees them.
package struct People: Sendable, Hashable {
  /// Those that were closed too: officers may still be in them.
  package let agencies: [Agency]
  package let lines: [PersonLine]
  /// Open requests whose officer handles none there any more, by agency. Only how many: administrators see no case.
  package let withoutHandler: [AgencyID: Int]
}

package struct PersonLine: Sendable, Hashable {
  package let officer: Officer
  /// Open requests assigned to the officer.
  package let open: Int
}
