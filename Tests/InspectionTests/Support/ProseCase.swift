import Documents
import Law
import Testing

@testable import Inspection

/// A passage of a report, and what a careful reader says to it.
struct ProseCase: Sendable, CustomTestStringConvertible {
  /// Where the passage stands.
  enum Setting: Sendable {
    /// Section one of 青禾市's report for 2023; its tables follow.
    case city
    /// Section one of 云岭县's report for 2020; its tables follow.
    case county
    /// Section one of a file that ends there.
    case cutOff
    /// Before section one, of 青禾市's report.
    case preface
  }

  var setting: Setting
  var text: String
  var why: String
  var faults: [Fault]
  /// What may be said besides, since the same slip shows there too.
  var consequences: [Fault] = []
  /// The passage as it stands in the file, where that is not simply its text.
  var lines: [String]?

  /// What must be found, and nothing besides it.
  struct Fault: Sendable {
    var kind: Finding.Kind
    /// Words that the quote must hold, or that hold the quote.
    var quote: String
    var expected: String?
    var found: String?
    var cell: CellID?
  }

  static func clean(_ text: String, _ why: String, _ setting: Setting = .city) -> ProseCase {
    ProseCase(setting: setting, text: text, why: why, faults: [])
  }

  static func fault(
    _ text: String, _ kind: Finding.Kind, _ quote: String, expected: String? = nil,
    found: String? = nil, cell: CellID? = nil, _ why: String, _ setting: Setting = .city
  ) -> ProseCase {
    ProseCase(
      setting: setting, text: text, why: why,
      faults: [Fault(kind: kind, quote: quote, expected: expected, found: found, cell: cell)])
  }

  /// The same with something that may be said besides.
  func allowing(_ kind: Finding.Kind, _ quote: String) -> ProseCase {
    var other = self
    other.consequences.append(
      Fault(kind: kind, quote: quote, expected: nil, found: nil, cell: nil))
    return other
  }

  var testDescription: String { text }

  /// The same passage as other hands write it.
  enum Hand: String, CaseIterable, Sendable {
    /// Lines of a page, with its number somewhere between them.
    case tornLines
    /// 发布 4583 条
    case spacedDigits
    case fullWidthDigits
    /// `,` `;` `:` `(` for their full-width forms.
    case halfWidthMarks
    /// Behind a sentence of the same paragraph.
    case behindAnother

    func lines(_ text: String) -> [String] {
      switch self {
      case .tornLines: Self.torn(text)
      case .spacedDigits: [Self.spaced(text)]
      case .fullWidthDigits:
        [text.replacing(Dictionary(uniqueKeysWithValues: zip("0123456789", "０１２３４５６７８９")))]
      case .halfWidthMarks:
        [text.replacing(["，": ",", "；": ";", "：": ":", "（": "(", "）": ")"])]
      case .behindAnother: ["全市各级行政机关认真贯彻落实《条例》，持续深化政务公开。" + text]
      }
    }

    private static func torn(_ text: String) -> [String] {
      var lines = ["  " + text.prefix(27)]
      var rest = text.dropFirst(27)
      while !rest.isEmpty {
        if lines.count == 2 { lines += ["", "                 — 3 —", ""] }
        lines.append(String(rest.prefix(29)))
        rest = rest.dropFirst(29)
      }
      return lines
    }

    private static func spaced(_ text: String) -> String {
      var result = ""
      for character in text {
        let isDigit = character.isASCII && (character.isNumber || character == ".")
        let wasDigit = result.last.map { $0.isASCII && ($0.isNumber || $0 == ".") } ?? isDigit
        if isDigit != wasDigit, result.last != " " { result += " " }
        result.append(character)
      }
      return result
    }
  }

  /// Written by another hand, the passage must be judged the same.
  func written(by hand: Hand) -> ProseCase {
    var other = self
    other.lines = hand.lines(text)
    return other
  }

  var document: Document {
    let text = lines ?? [text]
    var report = setting == .county ? Casebook.yunling2020 : Casebook.qinghe2023
    switch setting {
    case .city, .county: report.prose[.overview] = text
    case .preface: report.preface = text
    case .cutOff:
      let lines = [report.title, ""] + report.preface + [ReportSection.overview.heading] + text
      return Document(format: .text, blocks: lines.map(Block.paragraph))
    }
    return Paper.text(.tabs).document(report)
  }

  /// Errors and warnings; in a file that is cut off the missing sections are set aside.
  var findings: [Finding] {
    Inspector().inspect(document).findings.filter {
      $0.severity != .note && !(setting == .cutOff && $0.kind == .missingSection)
    }
  }

  func check(_ location: SourceLocation = #_sourceLocation) {
    var rest = findings
    for fault in faults {
      let match = rest.firstIndex { fault.matches($0) }
      #expect(match != nil, "missed: \(fault.quote); \(why); \(text)", sourceLocation: location)
      if let match { rest.remove(at: match) }
    }
    rest.removeAll { finding in consequences.contains { $0.matches(finding) } }
    let alarms = rest.map { "\($0.rule) \($0.quote ?? "") \($0.message)" }
    #expect(alarms.isEmpty, "false alarm: \(alarms); \(why); \(text)", sourceLocation: location)
  }
}

extension ProseCase.Fault {
  func matches(_ finding: Finding) -> Bool {
    let words = Fold.glyphs(self.quote).bare.string
    guard let quote = finding.quote.map({ Fold.glyphs($0).bare.string }),
      quote.contains(words) || words.contains(quote)
    else { return false }
    return finding.kind == kind && (cell == nil || finding.cell == cell)
      && (expected == nil || finding.expected?.printed == expected)
      && (found == nil || finding.found?.printed == found)
  }
}

extension Finding.Value {
  var printed: String {
    switch self {
    case .figure(let figure): figure.description
    case .text(let text): text
    }
  }
}
