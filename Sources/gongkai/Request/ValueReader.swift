import Foundation
import Office
import Portal
import Records

/// Turns what options say into what the fields of a form hold; everything wrong is told at once.
struct ValueReader {
  private let colleagues: [Officer]
  private(set) var fields: [String: [String]] = [:]
  private(set) var faults: [FormFaults.Fault] = []
  /// More than any text the office takes.
  private static let longest = 1 << 20

  init(_ colleagues: [Officer]) { self.colleagues = colleagues }

  mutating func read(_ values: [ActValue]) throws {
    for value in values where !value.typed.isEmpty {
      fields[value.field] = try value.typed.compactMap { try read($0, value) }
    }
  }

  private mutating func read(_ typed: String, _ value: ActValue) throws -> String? {
    switch value.kind {
    case .text: return try Self.content(typed, of: value.option)
    case .choice(let choices):
      if let choice = choices.first(where: { $0.isCalled(typed) }) { return choice.code }
      add(RequestWords.noSuchChoice(typed, choices), value)
    case .officer(let role):
      let able = colleagues.filter { $0.roles.contains(role) }
      if let officer = able.first(where: { $0.isCalled(typed) }) { return officer.id.rawValue }
      add(RequestWords.noSuchOfficer(typed, able.map { ($0.signInName, $0.name) }), value)
    }
    return nil
  }

  private mutating func add(_ message: String, _ value: ActValue) {
    faults.append(.init(field: value.field, message: message))
  }

  /// `@FILE` stands for the text of the file: long texts, and what no other user of the machine is to
  /// read in the list of processes. `@@` is an @.
  private static func content(_ typed: String, of option: String) throws -> String {
    guard typed.hasPrefix("@") else { return typed }
    let path = String(typed.dropFirst())
    if path.hasPrefix("@") { return path }
    guard let file = FileHandle(forReadingAtPath: path),
      let bytes = try? file.read(upToCount: longest + 1)
    else { throw Failure.stop(RequestWords.unreadableText(option, path)) }
    guard bytes.count <= longest, let text = String(bytes: bytes, encoding: .utf8) else {
      throw Failure.stop(RequestWords.noText(option, path))
    }
    return text
  }
}

extension FormChoice {
  func isCalled(_ typed: String) -> Bool {
    code == typed || CodeName.of(code) == typed || name == typed
  }
}

extension Officer {
  fileprivate func isCalled(_ typed: String) -> Bool {
    SignInName(typed: typed)?.text == signInName
  }
}
