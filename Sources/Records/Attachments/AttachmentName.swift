import Foundation

/// The name of an attached file as it is kept and handed out.
package enum AttachmentName {
  private static let longest = 100
  private static let longestBytes = 240

  /// No folders, no control, bidirectional or invisible characters, nothing a file system or a header
  /// stumbles over, at most 100 characters and 240 bytes; the ending stays.
  package static func cleaned(_ name: String) -> String {
    let last = name.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last ?? ""
    let letters = last.precomposedStringWithCanonicalMapping.unicodeScalars.filter(isVisible)
    let safe = String(String.UnicodeScalarView(letters.map { barred.contains($0) ? "_" : $0 }))
    let trimmed = trimmed(safe)
    return shortened(trimmed.isEmpty ? "file" : trimmed)
  }

  /// The ending in small letters; nil where there is none.
  package static func ending(of name: String) -> String? {
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return nil }
    let ending = name[name.index(after: dot)...].lowercased()
    return ending.isEmpty ? nil : ending
  }

  private static let barred: Set<Unicode.Scalar> = ["<", ">", ":", "\"", "|", "?", "*", "%", ";"]

  private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse,
      .unassigned:
      false
    default: true
    }
  }

  /// No blanks around, no dots in front (a hidden file) or behind (Windows drops them).
  private static func trimmed(_ name: String) -> String {
    let isEdge = { (letter: Character) in letter == "." || letter.isWhitespace }
    let front = name.drop(while: isEdge)
    return String(front.reversed().drop(while: isEdge).reversed())
  }

  private static func shortened(_ name: String) -> String {
    let ending = ending(of: name).map { ".\($0)" } ?? ""
    // A long ending is none.
    let tail = ending.count <= 10 ? ending : ""
    var stem = name.dropLast(tail.count).prefix(longest - tail.count)
    while stem.utf8.count + tail.utf8.count > longestBytes { stem.removeLast() }
    return stem + tail
  }
}
