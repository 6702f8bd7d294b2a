import Foundation
import Law
import Testing

@Suite("docs/procedure.md draws the procedure as the code has it")
struct ProcedureDocumentTests {
  @Test("Every stage is told, in order")
  func stages() throws {
    let told = try rows(under: "## Stages").map { Self.words($0[0])[0] }
    #expect(told == RequestStage.allCases.map(\.rawValue))
  }

  @Test("Every move is told, in order, with its article and the stages it may be made from")
  func moves() throws {
    let rows = try rows(under: "## Moves")
    #expect(rows.map { Self.words($0[0]) } == RequestMove.allCases.map { [$0.rawValue] })
    for (row, move) in zip(rows, RequestMove.allCases) {
      #expect(row[2] == Self.short(move.basis), "\(move)")
      let open = RequestStage.allCases.filter(\.isOpen).map(\.rawValue)
      let from = row[3] == "open" ? open : Self.words(row[3])
      #expect(Set(from) == Set(RequestState.stages(for: move).map(\.rawValue)), "\(move)")
      #expect(from.count == Set(from).count, "\(move) tells a stage twice")
    }
  }

  @Test("Every arrow is a move that may be made from there; every move that leads on has one")
  func arrows() throws {
    let arrows = try Self.text().split(separator: "\n").compactMap { line -> [String]? in
      let words = line.split(separator: " ").map(String.init)
      guard words.count == 5, words[1] == "-->", words[0] != "[*]" else { return nil }
      return [words[0], words[2], words[4]]
    }
    #expect(arrows.count >= 20)
    for arrow in arrows {
      let move = try #require(RequestMove(rawValue: arrow[2]), "\(arrow)")
      let stage = try #require(RequestStage(rawValue: arrow[0]), "\(arrow)")
      #expect(RequestStage(rawValue: arrow[1]) != nil, "\(arrow)")
      #expect(RequestState.stages(for: move).contains(stage), "\(arrow)")
    }
    // Moves that stay where they are, or that the text below the drawing tells.
    let elsewhere: Set<RequestMove> = [
      .consultThirdParty, .consultJointAgency, .recordConsultationDelivery, .recordOpinion,
      .recordFeeDelivery, .extend, .delay, .withdraw, .close, .publish,
    ]
    let drawn = Set(arrows.compactMap { RequestMove(rawValue: $0[2]) })
    #expect(drawn == Set(RequestMove.allCases).subtracting(elsewhere))
  }

  /// The cells of the first table under a heading, its head left out.
  private func rows(under heading: String) throws -> [[String]] {
    let lines = try Self.text().components(separatedBy: "\n")
    let table = lines.drop { $0 != heading }.drop { !$0.hasPrefix("|") }.prefix {
      $0.hasPrefix("|")
    }
    return table.dropFirst(2).map { line in
      line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    }
  }

  /// The names in the marks of code.
  private static func words(_ cell: String) -> [String] {
    cell.split(separator: " ").map { $0.trimmingCharacters(in: ["`"]) }
  }

  /// 33(2) for the Regulation, the number for another act.
  private static func short(_ citation: Citation) -> String {
    guard let article = citation.article else { return citation.number ?? "" }
    return "\(article)" + (citation.paragraph.map { "(\($0))" } ?? "")
  }

  private static func text() throws -> String {
    var root = URL(filePath: #filePath)
    for _ in 0..<5 { root.deleteLastPathComponent() }
    return try String(contentsOf: root.appending(path: "docs/procedure.md"), encoding: .utf8)
  }
}
