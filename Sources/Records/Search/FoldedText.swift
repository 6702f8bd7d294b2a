/// A text as the search sees it: runs of Chinese and words, in small letters and half width, and the
/// document numbers in it.
struct FoldedText {
  private(set) var runs: [Run] = []
  /// `〔2026〕12号`, in one spelling however it was bracketed.
  private(set) var documentNumbers: [String] = []

  struct Run: Equatable {
    let isChinese: Bool
    let text: [Unicode.Scalar]
  }

  /// Longer words are cut: nobody searches for them, and PostgreSQL limits a term.
  static let longestWord = 64
  /// Characters that are looked at: PostgreSQL's vector of terms holds 1 MB. What is behind them is
  /// not found.
  static let longest = 150_000

  init(_ text: String) {
    let scalars = text.unicodeScalars.prefix(Self.longest).map(Self.fold)
    var index = 0
    while index < scalars.count {
      if let number = DocumentNumber(scalars, at: index) {
        add(number)
        index = number.end
      } else {
        index = addRun(scalars, from: index)
      }
    }
  }

  /// The runs of a folded text, taken as they were: folding it again might cut it elsewhere.
  static func runs(joined: String) -> [Run] {
    joined.unicodeScalars.split(separator: " ").map { part in
      let isChinese = part.first.map { ScalarClass($0) == .chinese } ?? false
      return Run(isChinese: isChinese, text: Array(part))
    }
  }

  /// The runs with a space before, between and behind them, which marks their borders.
  var joined: String {
    var result = " "
    for run in runs {
      result.unicodeScalars.append(contentsOf: run.text)
      result += " "
    }
    return result
  }

  private mutating func add(_ number: DocumentNumber) {
    runs.append(Run(isChinese: false, text: Array(number.year)))
    runs.append(Run(isChinese: false, text: Array(number.serial)))
    runs.append(Run(isChinese: true, text: Array("号".unicodeScalars)))
    documentNumbers.append(number.spelling)
  }

  /// Takes the run, or the gap, that starts here, and returns the place behind it.
  private mutating func addRun(_ scalars: [Unicode.Scalar], from start: Int) -> Int {
    let kind = ScalarClass(scalars[start])
    var end = start + 1
    guard kind != .gap else { return end }
    while end < scalars.count, ScalarClass(scalars[end]) == kind {
      if kind == .word, end - start == Self.longestWord { break }
      end += 1
    }
    runs.append(Run(isChinese: kind == .chinese, text: Array(scalars[start..<end])))
    return end
  }

  private static func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x41...0x5A: Unicode.Scalar(scalar.value + 32) ?? scalar
    case 0xFF21...0xFF3A: Unicode.Scalar(scalar.value - 0xFEE0 + 32) ?? scalar
    case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    case 0...0xBF, 0x2E80...: scalar
    default: lowered(scalar)
    }
  }

  /// One for one: `İ` and the like, which become two, stay.
  private static func lowered(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let lower = scalar.properties.lowercaseMapping.unicodeScalars
    return lower.count == 1 ? lower.first ?? scalar : scalar
  }
}
