import Foundation
import Testing

/// One concept, one English word: GLOSSARY.md lists them.
@Suite("The glossary is whole")
struct GlossaryTests {
  @Test("Every public type of Law is listed")
  func typesAreListed() throws {
    let glossary = try House.text("GLOSSARY.md")
    for file in try House.swiftFiles("Sources/Law") {
      for name in Self.publicTypes(in: try String(contentsOf: file, encoding: .utf8)) {
        let isListed = Self.lists(name, glossary)
        #expect(isListed, "\(name) of \(file.lastPathComponent)")
      }
    }
  }

  @Test(
    "Every row and every column of the forms is listed",
    arguments: ["ReportRow", "ReportColumn", "ReportSection", "ReportTable"])
  func casesAreListed(type: String) throws {
    let glossary = try House.text("GLOSSARY.md")
    let cases = Self.cases(in: try House.text("Sources/Law/Report/\(type).swift"))
    #expect(cases.count >= 3, "\(type) has been moved, or is laid out in another way")
    for name in cases {
      let isListed = Self.lists(name, glossary)
      #expect(isListed, "\(type).\(name)")
    }
  }

  @Test("No second word for a concept stands in an identifier")
  func synonymsAreAbsent() throws {
    for file in try House.swiftFiles("Sources") {
      let words = Self.identifierWords(in: try String(contentsOf: file, encoding: .utf8))
      let found = words.intersection(Self.synonyms.keys)
      for word in found.sorted() {
        Issue.record(
          "\(file.lastPathComponent) says \(word), the glossary \(Self.synonyms[word] ?? "")")
      }
    }
  }

  @Test("The search for second words finds them, in whatever an identifier they hide")
  func synonymsWouldBeFound() {
    let source = """
      // the applicant of a comment does no harm
      let words = "rejected"; let firstApplicant = 1
      func fileAppeal() {}
      """
    let found = Self.identifierWords(in: source).intersection(Self.synonyms.keys)
    #expect(found == ["applicant", "appeal"])
  }

  /// What is not said, and what is.
  private static let synonyms = [
    "applicant": "requester", "applicants": "requester", "rejected": "refused",
    "rejection": "refused", "denied": "refused", "denial": "refused", "appeal": "reconsideration",
    "appeals": "reconsideration", "lawsuit": "litigation", "postponement": "extension",
    "prolongation": "extension", "clarification": "correction", "holdover": "carry-over",
    "backlog": "carry-over",
    "catalog": "catalogue", "directorate": "agency",
  ]

  /// Listed in the marks of code, alone or behind the type it belongs to.
  private static func lists(_ name: String, _ glossary: String) -> Bool {
    glossary.contains("`\(name)`") || glossary.contains(".\(name)`")
  }

  private static func publicTypes(in source: String) -> [String] {
    source.split(separator: "\n").compactMap { line in
      let words = line.split { !$0.isLetter && !$0.isNumber }
      guard words.first == "public", words.count > 2, ["enum", "struct"].contains(words[1]) else {
        return nil
      }
      return String(words[2])
    }
  }

  /// The cases of a file's enum, which stand two spaces in; those of a `switch` stand deeper.
  private static func cases(in source: String) -> [String] {
    source.split(separator: "\n").filter { $0.hasPrefix("  case ") }.flatMap { line in
      line.dropFirst(7).split(separator: ",").map { part in
        String(part.drop { $0 == " " }.prefix { $0.isLetter || $0.isNumber })
      }
    }
  }

  /// The words of all identifiers in lower case, comments and strings on one line left out.
  private static func identifierWords(in source: String) -> Set<String> {
    var words: Set<String> = []
    for line in source.split(separator: "\n") {
      let strings = line.split(separator: "\"", omittingEmptySubsequences: false)
      let outside = strings.enumerated().filter { $0.offset % 2 == 0 }.map(\.element)
      let code = outside.joined(separator: " ")
      let end = code.range(of: "//")?.lowerBound ?? code.endIndex
      for identifier in code[..<end].split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
        words.formUnion(camelWords(identifier))
      }
    }
    return words
  }

  private static func camelWords(_ identifier: Substring) -> [String] {
    var words: [String] = []
    for letter in identifier {
      if letter.isUppercase || words.isEmpty { words.append("") }
      words[words.count - 1] += letter.lowercased()
    }
    return words
  }
}

extension House {
  /// A file of the house by its path from the root.
  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }
}
