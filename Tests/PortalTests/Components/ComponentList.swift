import Foundation

/// The component types as the source has them.
enum ComponentList {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  private static let folder = root.appending(path: "Sources/Portal/Components")

  static func designGuide() throws -> String {
    try String(contentsOf: root.appending(path: "docs/design.md"), encoding: .utf8)
  }

  /// `struct Name: Component`, one in each file of the folder.
  static func types() throws -> Set<String> {
    var types: Set<String> = []
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    where name.hasSuffix(".swift") {
      let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      for line in text.split(separator: "\n") {
        guard let match = line.firstMatch(of: /^struct ([A-Za-z]+)(?:<[^>]*>)?: ([A-Za-z, ]+)/),
          match.2.split(separator: ", ").contains(where: { $0.hasPrefix("Component") })
        else { continue }
        types.insert(String(match.1))
      }
    }
    return types
  }
}
