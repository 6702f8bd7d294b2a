/// The measures of 信函格式 (GB/T 9704—2012 §10.1) for one agency, in points from the upper left
/// corner of the sheet. Without any font, so that all writers agree.
struct LetterSheet: Sendable, Equatable {
  /// The agency's name as it is divided.
  let lines: [String]
  /// Of the type of the name: the largest that is in use and fits.
  let size: Double

  static let nameTop = Paper.millimetres(30)
  /// Under the name, to the upper edge of the first pair of rules.
  private static let nameGap = Paper.millimetres(4)
  static let ruleWidth = Paper.millimetres(170)
  static let ruleLeft = (Paper.width - ruleWidth) / 2
  /// To the lower edge of the second pair.
  private static let lowerEdge = Paper.height - Paper.millimetres(20)
  // The standard leaves the strokes to custom: 1.5 pt, a gap of 1 pt, 0.75 pt.
  static let thick = 1.5
  static let thin = 0.75
  static let rulesHeight = thick + 1 + thin
  /// Between a rule and the text beside it: seven eighths of the height of 3号 type.
  private static let textGap = Paper.bodySize * 7 / 8

  /// 小初 to 小一: a long name becomes smaller, and then goes over two lines.
  private static let sizes: [Double] = [36, 32, 30, 28, 26]
  private static let smallest = 24.0

  init(agency: String) {
    let text = ShapedText(estimating: agency)
    let width = text.clusters.reduce(0) { $0 + $1.advance }
    let oneLine = Self.sizes.first { $0 * width <= Paper.typeWidth }
    size = oneLine ?? (28 * width <= 1.9 * Paper.typeWidth ? 28 : Self.smallest)
    lines = TitleBreaker(size: size, width: Paper.typeWidth).lines(of: text).map { line in
      text.string(line.clusters)
    }
  }

  var linePitch: Double { size * 1.25 }

  private var nameHeight: Double { Double(lines.count - 1) * linePitch + size }

  /// The upper edge of the first pair of rules: the thick one above.
  var upperRules: Double { Self.nameTop + nameHeight + Self.nameGap }

  /// The upper edge of the second pair: the thin one above.
  static let lowerRules = lowerEdge - rulesHeight

  /// Where the line of the number begins, whose type is less high than the line.
  var numberTop: Double {
    upperRules + Self.rulesHeight + Self.textGap - (Paper.linePitch - Paper.bodySize) / 2
  }

  /// The strokes of both pairs: upper edge and height.
  var strokes: [(y: Double, height: Double)] {
    [
      (upperRules, Self.thick), (upperRules + Self.rulesHeight - Self.thin, Self.thin),
      (Self.lowerRules, Self.thin), (Self.lowerEdge - Self.thick, Self.thick),
    ]
  }
}
