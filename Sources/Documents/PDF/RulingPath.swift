/// Turns one SVG path into rulings: the straight sides of a stroked path, and filled shapes so
/// thin that they are lines.
struct RulingPath {
  /// A filled shape up to this thickness is a line.
  static let thickest = 3.0
  /// Off the level or the upright by less than this counts as straight.
  static let slant = 1.0

  let transform: PlaneTransform
  let stroked: Bool
  private(set) var rulings: [Ruling] = []
  private var start: (x: Double, y: Double)?
  private var last: (x: Double, y: Double)?
  private var extent: Box?

  init(transform: PlaneTransform, stroked: Bool) {
    self.transform = transform
    self.stroked = stroked
  }

  mutating func read(_ data: ArraySlice<UInt8>) {
    var scanner = NumberScanner(data)
    var command = UInt8(ascii: "M")
    var numbers: [Double] = []
    while let token = scanner.nextToken(), rulings.count < RulingListing.mostOnPage {
      switch token {
      case .letter(let letter):
        command = letter
        numbers.removeAll(keepingCapacity: true)
        if letter | 0x20 == UInt8(ascii: "z") { close() }
      case .number(let number):
        numbers.append(number)
        // Cairo writes absolute M, L and C only; a curve's last point is where it leads.
        let needed = command == UInt8(ascii: "C") ? 6 : 2
        guard numbers.count == needed else { continue }
        step(command, numbers[needed - 2], numbers[needed - 1])
        numbers.removeAll(keepingCapacity: true)
      }
    }
    endShape()
  }

  private mutating func step(_ command: UInt8, _ x: Double, _ y: Double) {
    let point = transform.apply(x, y)
    switch command {
    case UInt8(ascii: "M"):
      endShape()
      start = point
    case UInt8(ascii: "L"):
      if stroked, let last { side(from: last, to: point) }
    default:
      break
    }
    last = point
    let spot = Box(left: point.x, top: point.y, right: point.x, bottom: point.y)
    extent = extent.map { $0.union(spot) } ?? spot
  }

  private mutating func close() {
    if stroked, let last, let start { side(from: last, to: start) }
    last = start
  }

  private mutating func side(from: (x: Double, y: Double), to: (x: Double, y: Double)) {
    let box = Box(
      left: min(from.x, to.x), top: min(from.y, to.y), right: max(from.x, to.x),
      bottom: max(from.y, to.y))
    add(box, thinnerThan: Self.slant)
  }

  private mutating func endShape() {
    if !stroked, let extent { add(extent, thinnerThan: Self.thickest) }
    extent = nil
    start = nil
    last = nil
  }

  private mutating func add(_ box: Box, thinnerThan limit: Double) {
    if box.height <= limit, box.width > box.height {
      rulings.append(
        Ruling(direction: .level, position: box.middleY, from: box.left, to: box.right))
    } else if box.width <= limit, box.height > box.width {
      rulings.append(
        Ruling(direction: .upright, position: box.middleX, from: box.top, to: box.bottom))
    }
  }
}
