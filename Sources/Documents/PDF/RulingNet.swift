/// The borders of one table: rulings that hang together, brought onto common lines.
///
/// Every program draws a border differently (one stroke through, a box per cell, two lines close
/// together, dashes); here they all become the same few spans.
struct RulingNet: Equatable, Sendable {
  /// What lies nearer than this is the same place.
  static let tolerance = 3.0
  /// More lines than this in one direction are a drawing.
  static let mostLines = 6_000

  /// Ascending, all `.level`, by position and then by where they begin.
  var levels: [Ruling]
  var uprights: [Ruling]

  var box: Box {
    Box(
      left: levels.map(\.from).min() ?? 0, top: uprights.map(\.from).min() ?? 0,
      right: levels.map(\.to).max() ?? 0, bottom: uprights.map(\.to).max() ?? 0)
  }

  /// The separate nets on a page, from top to bottom.
  ///
  /// First what hangs together, then the common lines: the columns of one table must not move
  /// those of the table below it.
  static func nets(in rulings: [Ruling]) -> [RulingNet] {
    // Dashes, and the sides of cells in one line, are one border from the start.
    let levels = straightened(rulings.filter { $0.direction == .level }, within: 0.5)
    let uprights = straightened(rulings.filter { $0.direction == .upright }, within: 0.5)
    guard levels.count <= mostLines, uprights.count <= mostLines else { return [] }
    let groups = connected(levels, uprights)
    let loose = straightened(groups.filter(\.levels.isEmpty).flatMap(\.uprights))
    return groups.filter { !$0.levels.isEmpty && !$0.uprights.isEmpty }.map { levels, uprights in
      RulingNet(levels: straightened(levels), uprights: straightened(uprights))
        .withLabelColumn(from: loose).withSidesClosed()
    }
    .filter { $0.levels.count >= 2 && $0.uprights.count >= 2 }
    .sorted { $0.box.top < $1.box.top }
  }

  /// Moves neighbouring lines onto one position and joins what touches there.
  static func straightened(
    _ rulings: [Ruling], within tolerance: Double = tolerance
  ) -> [Ruling] {
    let sorted = rulings.sorted { $0.position < $1.position }
    var result: [Ruling] = []
    var index = 0
    while index < sorted.count {
      var end = index + 1
      while end < sorted.count, sorted[end].position - sorted[end - 1].position <= tolerance,
        sorted[end].position - sorted[index].position <= 2 * tolerance
      {
        end += 1
      }
      let position = (sorted[index].position + sorted[end - 1].position) / 2
      result.append(contentsOf: joined(sorted[index..<end], at: position))
      index = end
    }
    return result
  }

  private static func joined(_ rulings: ArraySlice<Ruling>, at position: Double) -> [Ruling] {
    var result: [Ruling] = []
    for var ruling in rulings.sorted(by: { $0.from < $1.from }) {
      ruling.position = position
      if let last = result.last, ruling.from - last.to <= tolerance {
        result[result.count - 1].to = max(last.to, ruling.to)
      } else {
        result.append(ruling)
      }
    }
    // Dots and the joints of corners are no borders of their own.
    return result.filter { $0.length > tolerance }
  }

  /// Groups lines that cross or touch. One upright with two levels is enough, the sides of Chinese
  /// tables often being left open.
  private static func connected(
    _ levels: [Ruling], _ uprights: [Ruling]
  ) -> [(levels: [Ruling], uprights: [Ruling])] {
    var groups = DisjointSets(count: levels.count + uprights.count)
    let order = uprights.indices.sorted { uprights[$0].position < uprights[$1].position }
    for (i, level) in levels.enumerated() {
      var next = firstIndex(in: order) { uprights[$0].position >= level.from - tolerance }
      while next < order.count, uprights[order[next]].position <= level.to + tolerance {
        if touch(level, uprights[order[next]]) { groups.unite(i, levels.count + order[next]) }
        next += 1
      }
    }
    var members: [Int: (levels: [Ruling], uprights: [Ruling])] = [:]
    for (i, level) in levels.enumerated() {
      members[groups.root(i), default: ([], [])].levels.append(level)
    }
    for (j, upright) in uprights.enumerated() {
      members[groups.root(levels.count + j), default: ([], [])].uprights.append(upright)
    }
    return Array(members.values)
  }

  /// Of two lines whose x agree.
  private static func touch(_ level: Ruling, _ upright: Ruling) -> Bool {
    level.position >= upright.from - tolerance && level.position <= upright.to + tolerance
  }

  private static func firstIndex(in order: [Int], where reached: (Int) -> Bool) -> Int {
    var low = 0
    var high = order.count
    while low < high {
      let middle = (low + high) / 2
      if reached(order[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// Takes in an upright that stands alone beside the table along its whole height: the edge of a
  /// label that began on an earlier page and ends on a later one.
  private func withLabelColumn(from loose: [Ruling]) -> RulingNet {
    let box = self.box
    var net = self
    net.uprights += loose.filter { upright in
      let shared = min(upright.to, box.bottom) - max(upright.from, box.top)
      return shared > 0.9 * box.height && upright.length < 1.2 * box.height
        && (upright.position < box.left || upright.position > box.right)
    }
    return net
  }

  /// Adds the outer borders that were not drawn, where two or more lines end side by side:
  /// tables open at the left and right, and tables torn by the end of the page.
  private func withSidesClosed() -> RulingNet {
    var net = self
    net.uprights += Self.closing(levels, beyond: uprights, direction: .upright)
    net.levels += Self.closing(uprights, beyond: levels, direction: .level)
    net.levels.sort { ($0.position, $0.from) < ($1.position, $1.from) }
    net.uprights.sort { ($0.position, $0.from) < ($1.position, $1.from) }
    return net
  }

  private static func closing(
    _ lines: [Ruling], beyond borders: [Ruling], direction: Ruling.Direction
  ) -> [Ruling] {
    var result: [Ruling] = []
    let reach = 2 * tolerance
    if let outermost = lines.map(\.from).min(), let first = borders.map(\.position).min(),
      first - outermost > reach
    {
      let ends = lines.filter { $0.from - outermost <= tolerance }.map(\.position)
      result += side(through: ends, at: outermost, direction)
    }
    if let outermost = lines.map(\.to).max(), let last = borders.map(\.position).max(),
      outermost - last > reach
    {
      let ends = lines.filter { outermost - $0.to <= tolerance }.map(\.position)
      result += side(through: ends, at: outermost, direction)
    }
    return result
  }

  private static func side(
    through ends: [Double], at position: Double, _ direction: Ruling.Direction
  ) -> [Ruling] {
    guard ends.count >= 2, let from = ends.min(), let to = ends.max() else { return [] }
    return [Ruling(direction: direction, position: position, from: from, to: to)]
  }
}
