/// Divides what follows one another down the pages.
struct Paginator {
  /// A line, a row of a table or a whole table: never divided itself.
  struct Item: Sendable, Equatable {
    /// Its height, and smaller ones that it can be set in, largest first.
    var heights: [Double]
    /// How many of `heights` are near enough to the first to be taken where that saves a page.
    var mildCount = 1
    /// Left out at the head of a page.
    var isSpace = false
    var keepsWithNext = false
    var beginsPage = false
    /// Put above the item where it is the first of its page: a table's repeated head.
    var headHeight = 0.0

    init(height: Double) {
      heights = [height]
    }
  }

  struct Place: Sendable, Equatable {
    var item: Int
    /// Index into the item's heights.
    var variant: Int
    /// From the top of the type area, the repeated head not included.
    var y: Double
    var repeatsHead: Bool
  }

  private let items: [Item]
  private let limit: Double
  private var pages: [[Place]] = [[]]
  private var y = 0.0

  /// What stands on each page, of the height `limit`: at least one page, be it empty.
  static func pages(of items: [Item], limit: Double) -> [[Place]] {
    var paginator = Paginator(items: items, limit: limit)
    paginator.run()
    return paginator.pages
  }

  private init(items: [Item], limit: Double) {
    self.items = items
    self.limit = limit
  }

  private mutating func run() {
    var start = 0
    while start < items.count {
      var end = start + 1
      while end < items.count, items[end - 1].keepsWithNext, !items[end].beginsPage { end += 1 }
      put(start..<end)
      start = end
    }
  }

  /// A chain of items that want to stand on one page.
  private mutating func put(_ chain: Range<Int>) {
    if items[chain.lowerBound].beginsPage { beginPage() }
    // Only the last can be smaller: it is what the others are kept with.
    let last = items[chain.upperBound - 1]
    let fixed = chain.dropLast().reduce(0) { $0 + items[$1].heights[0] }
    let smallestHere = last.heights.prefix(last.mildCount).last ?? 0
    let smallest = last.heights.last ?? 0
    if y + fixed + smallestHere > limit, fixed + smallest <= limit { beginPage() }
    for index in chain { put(index) }
  }

  private mutating func put(_ index: Int) {
    let item = items[index]
    var variant = variant(of: item, allowed: y > 0 ? item.mildCount : item.heights.count)
    if variant == nil, y > 0 { beginPage() }
    if item.isSpace, y == 0 { return }
    let repeatsHead = y == 0 && item.headHeight > 0
    if repeatsHead { y = item.headHeight }
    variant = variant ?? self.variant(of: item, allowed: item.heights.count)
    let taken = variant ?? item.heights.count - 1
    pages[pages.count - 1].append(
      Place(item: index, variant: taken, y: y, repeatsHead: repeatsHead))
    y += item.heights[taken]
  }

  /// The largest that fits on the rest of the page.
  private func variant(of item: Item, allowed: Int) -> Int? {
    item.heights.prefix(allowed).firstIndex { y + $0 <= limit + 0.01 }
  }

  private mutating func beginPage() {
    guard y > 0 || !pages[pages.count - 1].isEmpty else { return }
    pages.append([])
    y = 0
  }
}
