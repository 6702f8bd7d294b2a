import Foundation
import Testing

/// The direction of imports: SwiftPM lets a target import what its dependencies import; we do not.
@Suite("Imports point one way only")
struct ImportTests {
  /// What each target may import of ours and of others.
  private static let allowed: [String: Set<String>] = [
    "Law": [],
    "HTML": [],
    "Documents": [
      "CPango", "CZlib", "Dispatch", "Foundation", "FoundationEssentials", "Glibc", "Subprocess",
      "Synchronization", "System", "SystemPackage",
    ],
    "Inspection": ["Documents", "Law"],
    "Drafting": ["Documents", "Inspection", "Law"],
    "Records": [
      "CArgon2", "CPostgres", "Crypto", "Dispatch", "Foundation", "FoundationEssentials", "GRDB",
      "Glibc", "Law", "Synchronization",
    ],
    "Mail": ["CCurl", "Glibc", "Law", "Records"],
    "Office": [
      "Documents", "Drafting", "Foundation", "FoundationEssentials", "Law", "Mail", "Records",
      "Synchronization",
    ],
    "Portal": [
      "Crypto", "Dispatch", "Documents", "Drafting", "Foundation", "FoundationEssentials", "Glibc",
      "HTML", "HTTPTypes", "Hummingbird", "HummingbirdCore", "Inspection", "Law", "Logging",
      "NIOCore", "Office", "Records", "Synchronization",
    ],
    "gongkai": [
      "ArgumentParser", "CMalloc", "Documents", "Drafting", "Foundation", "Inspection", "Law",
      "Logging", "Mail", "Office", "Portal", "Records",
    ],
  ]

  @Test(arguments: Array(allowed.keys).sorted())
  func targetImportsOnlyWhatItMay(target: String) throws {
    let files = try House.swiftFiles("Sources/\(target)")
    #expect(!files.isEmpty)
    for file in files {
      for module in try House.imports(file) {
        let isAllowed = Self.allowed[target]?.contains(module) == true
        #expect(isAllowed, "\(file.lastPathComponent) of \(target) imports \(module)")
      }
    }
  }

  @Test("Every target is in the table")
  func everyTargetIsListed() throws {
    let folders = try FileManager.default.contentsOfDirectory(
      atPath: House.root.appending(path: "Sources").path)
    let swift = try folders.filter { try !House.swiftFiles("Sources/\($0)").isEmpty }
    #expect(Set(swift) == Set(Self.allowed.keys))
  }
}

@Suite("Files keep to the house's habits")
struct HabitTests {
  @Test("A file name is used once in a target: SwiftPM cannot link two")
  func namesAreUnique() throws {
    for target in [
      "Law", "Documents", "HTML", "Inspection", "Drafting", "Records", "Mail", "Office", "Portal",
      "gongkai",
    ] {
      let names = try House.swiftFiles("Sources/\(target)").map(\.lastPathComponent)
      #expect(names.count == Set(names).count, "\(target)")
    }
  }

  @Test("No escape from the type system or from concurrency checking")
  func noEscapes() throws {
    let barred = [
      "@unchecked " + "Sendable", "@pre" + "concurrency", "try" + "! ", "fatal" + "Error(",
    ]
    for file in try House.swiftFiles("Sources") {
      let text = try String(contentsOf: file, encoding: .utf8)
      for word in barred {
        #expect(!text.contains(word), "\(file.lastPathComponent) holds \(word)")
      }
    }
  }

  /// Foundation for Linux reads beyond a buffer whenever it starts a program (6.3.1;
  /// swift-corelibs-foundation#5472), and awaits its end on the run loop of a thread that other
  /// tasks wait for. swift-subprocess does neither.
  @Test("Nothing needs a run loop: programs are run by swift-subprocess")
  func noRunLoops() throws {
    let barred = [
      "Process" + "()", "Process" + ".run(", "Pipe" + "()", "RunLoop" + ".",
      "readability" + "Handler", "URL" + "Session",
    ]
    for file in try House.swiftFiles("Sources") + House.swiftFiles("Tests") {
      let text = try String(contentsOf: file, encoding: .utf8)
      for word in barred {
        #expect(!text.contains(word), "\(file.lastPathComponent) holds \(word)")
      }
    }
  }
}

enum House {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static func swiftFiles(_ folder: String) throws -> [URL] {
    let base = root.appending(path: folder)
    let names = try FileManager.default.subpathsOfDirectory(atPath: base.path)
    return names.filter { $0.hasSuffix(".swift") }.map { base.appending(path: $0) }
  }

  static func imports(_ file: URL) throws -> [String] {
    let text = try String(contentsOf: file, encoding: .utf8)
    return text.split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ")
      guard let at = words.firstIndex(of: "import"), at <= 1, at + 1 < words.count else {
        return nil
      }
      if at == 1, !["public", "package", "internal", "private", "@testable"].contains(words[0]) {
        return nil
      }
      let kinds: Set<Substring> = [
        "struct", "enum", "class", "func", "protocol", "typealias", "var",
      ]
      let named = kinds.contains(words[at + 1]) ? words[at + 2] : words[at + 1]
      return named.split(separator: ".").first.map(String.init)
    }
  }
}
