import Law

extension Figure {
  static func powerOfTen(_ exponent: Int) -> Int64 {
    (0..<min(max(exponent, 0), 9)).reduce(1) { product, _ in product * 10 }
  }
}
