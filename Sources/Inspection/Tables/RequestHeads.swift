/// Where the seven columns of table three stand, by their heads or by a row that fills them all.
enum RequestHeads {
  /// Seven columns of the grid, or seven places on the line, from left to right.
  static func columns(_ records: [RowRecord]) -> [Int]? {
    let full = records.first { record in
      record.values.count == 7 && record.hasFigure && !record.labels.isEmpty
    }
    if let full { return full.values.map(\.column) }
    if let edges = edges(records) { return edges }
    var places: [Glyphs: Int] = [:]
    for record in records.prefix(8) {
      for label in record.labels where places[label.glyphs.bare] == nil {
        places[label.glyphs.bare] = label.column
      }
    }
    let columns = heads.compactMap { places[$0] }
    return columns.count == 7 && columns == columns.sorted() ? columns : nil
  }

  /// The places where figures end, over all rows, where these are seven.
  private static func edges(_ records: [RowRecord]) -> [Int]? {
    let ends = records.filter { !$0.isHeader }.flatMap { record in
      record.values.filter { !$0.isBlank }.map(\.column)
    }
    var clusters: [[Int]] = []
    for end in ends.sorted() {
      if let last = clusters.last?.last, end - last <= 2 {
        clusters[clusters.count - 1].append(end)
      } else {
        clusters.append([end])
      }
    }
    return clusters.count == 7 ? clusters.map { $0[$0.count / 2] } : nil
  }

  private static let heads = words("自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计")
}
