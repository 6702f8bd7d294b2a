import Records

/// Records of one page of a list, and where its neighbours are.
struct ListPage {
  let records: [CaseRecord]
  /// Nil on the first page.
  let previous: PageKey?
  /// Nil on the last page.
  let next: PageKey?
}
