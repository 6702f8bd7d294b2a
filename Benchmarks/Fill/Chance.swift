/// SplitMix64: the same choices on every machine.
struct Chance: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  mutating func one<Value>(of values: [Value]) -> Value {
    values[Int.random(in: 0..<values.count, using: &self)]
  }

  mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &self)
  }

  /// So many times in a thousand.
  mutating func happens(_ perMille: Int) -> Bool { number(1...1000) <= perMille }

  /// One of several, each as often as its weight says.
  mutating func one<Value>(_ weighted: [(Int, Value)]) -> Value {
    var rest = number(1...weighted.reduce(0) { $0 + $1.0 })
    for (weight, value) in weighted {
      rest -= weight
      if rest <= 0 { return value }
    }
    return weighted[weighted.count - 1].1
  }
}
