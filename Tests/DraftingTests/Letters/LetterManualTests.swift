import Drafting
import Foundation
import Testing

@Suite("The manual of letters")
struct LetterManualTests {
  @Test("Its tables are those of the code")
  func tables() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let manual = try String(
      contentsOf: root.appending(path: "docs/letters.zh-CN.md"), encoding: .utf8)
    #expect(
      manual.hasSuffix(LetterTagTable.manual),
      "docs/letters.zh-CN.md must end with what LetterTagTable.manual gives")
  }

  @Test("Every tag of a kind is in its table once, the compulsory ones first")
  func rows() {
    for kind in LetterKind.allCases {
      let rows = LetterTagTable(kind).rows
      #expect(Set(rows.map(\.tag)).count == rows.count, "\(kind.id)")
      #expect(
        rows.prefix { $0.isCompulsory }.map(\.tag) == kind.compulsoryTags + kind.conditionalTags,
        "\(kind.id)")
    }
  }

  @Test("Every field and part is used by some kind")
  func nothingIsIdle() {
    let used = Set(
      LetterKind.allCases.flatMap { $0.compulsoryTags + $0.conditionalTags + $0.optionalTags })
    for field in LetterField.allCases { #expect(used.contains(.field(field)), "\(field.rawValue)") }
    for part in LetterPart.allCases { #expect(used.contains(.part(part)), "\(part.rawValue)") }
  }
}
