/// An affine transformation of the page, as SVG writes it: `matrix(a,b,c,d,e,f)`.
struct PlaneTransform: Equatable, Sendable {
  var a: Double, b: Double, c: Double, d: Double, e: Double, f: Double

  static let identity = PlaneTransform(a: 1, b: 0, c: 0, d: 1, e: 0, f: 0)

  init(a: Double, b: Double, c: Double, d: Double, e: Double, f: Double) {
    self.a = a
    self.b = b
    self.c = c
    self.d = d
    self.e = e
    self.f = f
  }

  /// Reads `matrix(…)` and `translate(…)`; anything else counts as the identity.
  init(_ text: ArraySlice<UInt8>) {
    self = .identity
    var scanner = NumberScanner(text)
    var numbers: [Double] = []
    while numbers.count < 6, let number = scanner.next() { numbers.append(number) }
    if text.starts(with: "matrix".utf8), numbers.count == 6 {
      self = PlaneTransform(
        a: numbers[0], b: numbers[1], c: numbers[2], d: numbers[3], e: numbers[4], f: numbers[5])
    } else if text.starts(with: "translate".utf8), let x = numbers.first {
      e = x
      f = numbers.count > 1 ? numbers[1] : 0
    }
  }

  func apply(_ x: Double, _ y: Double) -> (x: Double, y: Double) {
    (a * x + c * y + e, b * x + d * y + f)
  }

  /// First `inner`, then this one.
  func after(_ inner: PlaneTransform) -> PlaneTransform {
    let origin = apply(inner.e, inner.f)
    return PlaneTransform(
      a: a * inner.a + c * inner.b, b: b * inner.a + d * inner.b,
      c: a * inner.c + c * inner.d, d: b * inner.c + d * inner.d, e: origin.x, f: origin.y)
  }
}
