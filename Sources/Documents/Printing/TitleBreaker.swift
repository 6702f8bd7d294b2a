/// Divides a title into lines of about one length, as few as possible, and tears no word of the
/// trade that it knows: 政府信息公开 stays whole, 2025年 too.
struct TitleBreaker {
  var size: Double
  var width: Double

  /// Beyond this a title is a mistake, and is set as any other text.
  private static let longest = 160

  private static let words: [[UInt32]] = [
    "人民政府", "政府信息公开", "信息公开", "政务公开", "年度报告", "工作", "年度", "报告", "行政",
    "复议", "诉讼", "申请", "答复书", "告知书", "通知书", "决定书", "通知", "意见", "办法",
    "委员会", "办公室", "管理局", "监督", "服务", "中心", "街道", "办事处", "发展", "改革", "自然",
    "资源", "市场", "规划", "住房", "城乡", "建设", "卫生", "健康", "人力", "社会", "保障", "补正", "延期",
    "说明", "理由", "征求", "第三方", "机关", "收费", "有限", "责任", "公司",
    "情况", "关于", "印发",
  ].map { $0.unicodeScalars.map(\.value) }

  func lines(of text: ShapedText) -> [LineBreaker.Line] {
    let greedy = LineBreaker(size: size, pitch: nil, width: width).lines(of: text)
    let isPlain = greedy.dropLast().allSatisfy { !$0.isLast }
    guard greedy.count > 1, isPlain, text.clusters.count <= Self.longest else { return greedy }
    return balanced(text, count: greedy.count) ?? greedy
  }

  private func balanced(_ text: ShapedText, count: Int) -> [LineBreaker.Line]? {
    let total = text.clusters.count
    var sums = [0.0]
    for cluster in text.clusters { sums.append(sums[sums.count - 1] + cluster.advance) }
    let mean = sums[total] / Double(count)
    let costs = breakCosts(text)
    // best[k][end]: the least cost of k lines that end at `end`, and where the last one begins.
    var best = [[(cost: Double, start: Int)?]](
      repeating: Array(repeating: nil, count: total + 1), count: count + 1)
    best[0][0] = (0, 0)
    for line in 1...count {
      for end in 1...total where end == total || costs[end] != nil {
        for start in 0..<end {
          guard let before = best[line - 1][start] else { continue }
          let length = sums[end] - sums[start]
          guard length * size <= width + 0.01 else { continue }
          let off = length - mean
          let cost = before.cost + off * off + (end == total ? 0 : costs[end] ?? 0)
          if cost < best[line][end]?.cost ?? .infinity { best[line][end] = (cost, start) }
        }
      }
    }
    return trace(best.map { $0.map { $0?.start } }, text, sums)
  }

  private func trace(_ starts: [[Int?]], _ text: ShapedText, _ sums: [Double])
    -> [LineBreaker.Line]?
  {
    var lines: [LineBreaker.Line] = []
    var end = text.clusters.count
    for line in (1..<starts.count).reversed() {
      guard let start = starts[line][end] else { return nil }
      var last = end
      while last > start, text.clusters[last - 1].breakClass == .space { last -= 1 }
      lines.append(
        LineBreaker.Line(
          clusters: start..<last, width: (sums[last] - sums[start]) * size,
          isLast: end == text.clusters.count))
      end = start
    }
    return lines.reversed()
  }

  /// The price in square em of a break before each cluster; nil: not allowed.
  private func breakCosts(_ text: ShapedText) -> [Double?] {
    let scalars = text.scalars
    var costs: [Double?] = [nil]
    for index in scalars.indices.dropFirst() {
      let before = text.clusters[index - 1].breakClass
      costs.append(before.allowsBreak(before: text.clusters[index].breakClass) ? 0 : nil)
      // 2025|年
      if before == .letter, scalars[index] == 0x5E74 { costs[index] = nil }
      // （三）|不予公开
      if costs[index] != nil, scalars[index - 1] == 0xFF09 { costs[index] = -1 }
    }
    for start in scalars.indices {
      for word in Self.words where scalars[start...].starts(with: word) {
        for index in (start + 1)..<(start + word.count) where costs[index] != nil {
          costs[index] = 16
        }
      }
    }
    return costs
  }
}
