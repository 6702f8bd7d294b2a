import Foundation
import Testing

@testable import Portal

/// WCAG 2.1, 1.4.3 and 1.4.11, by its own formula.
@Suite("Colours are told apart")
struct TokenTests {
  private static let texts: [(String, [String])] = [
    (
      "ink",
      ["paper", "ground", "accent-tint", "error-tint", "warning-tint", "note-tint", "passed-tint"]
    ),
    ("ink-soft", ["paper", "ground"]), ("accent", ["paper", "ground", "accent-tint", "note-tint"]),
    ("accent-dark", ["paper", "ground", "accent-tint"]),
    ("error", ["paper", "ground", "error-tint"]),
    ("warning", ["paper", "ground", "warning-tint"]), ("note", ["paper", "ground", "note-tint"]),
    ("passed", ["paper", "ground", "passed-tint"]), ("paper", ["accent", "accent-dark", "error"]),
  ]

  @Test("Text on every ground it stands on: 4.5")
  func text() throws {
    for (ink, grounds) in Self.texts {
      for ground in grounds {
        let contrast = try Self.contrast(ink, ground)
        #expect(contrast >= 4.5, "\(ink) on \(ground)")
      }
    }
  }

  @Test("Edges of controls and the focus: 3")
  func edges() throws {
    for (line, ground) in [
      ("line-control", "paper"), ("line-control", "ground"), ("error", "paper"), ("ink", "focus"),
    ] {
      let contrast = try Self.contrast(line, ground)
      #expect(contrast >= 3, "\(line) on \(ground)")
    }
  }

  @Test("Every token is in the style sheet, and every one used is a token or a tone's own")
  func declared() {
    for token in StyleToken.all {
      #expect(Stylesheet.text.contains("--\(token.name): \(token.value);"))
    }
    let names = Set(StyleToken.all.map(\.name)).union(["tone", "tone-tint", "tone-line"])
    let used = Set(Stylesheet.text.matches(of: /var\(--([a-z0-9-]+)/).map { String($0.1) })
    #expect(used.subtracting(names) == [])
  }

  private static func contrast(_ one: String, _ other: String) throws -> Double {
    let lights = [try light(one), try light(other)].sorted()
    return (lights[1] + 0.05) / (lights[0] + 0.05)
  }

  private static func light(_ name: String) throws -> Double {
    let value = try #require(StyleToken.colours.first { $0.name == name }?.value)
    let number = try #require(Int(value.dropFirst(), radix: 16))
    let parts = [number >> 16 & 255, number >> 8 & 255, number & 255].map { part in
      let share = Double(part) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }
}
