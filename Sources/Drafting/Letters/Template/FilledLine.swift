/// A line of a template with its values: these stay apart from the text until the end, so that
/// nothing in them is ever taken for a mark, a box or a tag.
struct FilledLine: Sendable, Equatable {
  /// The template's own text, a placeholder for each value.
  private(set) var text = ""
  private var values: [String] = []
  private(set) var line: Int

  private static let firstPlaceholder: UInt32 = 0xF_0000

  init(line: Int) {
    self.line = line
  }

  mutating func append(text: String) {
    // Nobody types the placeholders; whoever pastes one loses it.
    self.text.unicodeScalars.append(
      contentsOf: text.unicodeScalars.filter { $0.value < Self.firstPlaceholder })
  }

  mutating func append(value: String) {
    guard let placeholder = Unicode.Scalar(Self.firstPlaceholder + UInt32(values.count)) else {
      return
    }
    values.append(value)
    text.unicodeScalars.append(placeholder)
  }

  /// A part of `text` with its values.
  func filled(_ part: some StringProtocol) -> String {
    var result = ""
    var isAfterStop = false
    for scalar in part.unicodeScalars {
      let index = Int(scalar.value) - Int(Self.firstPlaceholder)
      if values.indices.contains(index) {
        result += values[index]
        isAfterStop = values[index].last.map { "。！？；".contains($0) } ?? false
      } else {
        // A value may bring its own full stop.
        if !(isAfterStop && scalar == "。") { result.unicodeScalars.append(scalar) }
        isAfterStop = false
      }
    }
    return result
  }

  /// Whether a part holds a value.
  func hasValue(_ part: some StringProtocol) -> Bool {
    part.unicodeScalars.contains { $0.value >= Self.firstPlaceholder }
  }

  /// The lines of a template, without those that have come out blank.
  static func lines(
    _ tokens: [TemplateToken], values: [LetterTag: String]
  ) -> [FilledLine] {
    var lines = [FilledLine(line: 1)]
    /// Whether what stands in each open section is shown.
    var shown: [Bool] = []
    func value(_ name: String) -> String? {
      LetterTag(name: name).flatMap { values[$0] }
    }
    for token in tokens {
      switch token.content {
      case .section(let name): shown.append(value(name) != nil)
      case .inverted(let name): shown.append(value(name) == nil)
      case .end: _ = shown.popLast()
      case .text("\n"): lines.append(FilledLine(line: token.line))
      case .text(let text):
        if shown.allSatisfy(\.self) { lines[lines.count - 1].append(text: text) }
      case .variable(let name):
        if shown.allSatisfy(\.self), let value = value(name) {
          lines[lines.count - 1].append(value: value)
        }
      case .comment, .unsupported, .unclosed: break
      }
    }
    return lines.filter { !$0.filled($0.text).allSatisfy(\.isWhitespace) }
  }
}
