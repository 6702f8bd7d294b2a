/// The name of an uploaded file as it is shown and as downloads are named after it.
///
/// A label only: it is never used to open or write anything. Folders before the name are cut off,
/// and characters are removed that cannot be seen or that turn the direction of writing (with them
/// `report.docx` can be made to look like another name).
package struct FileName: Sendable, Hashable {
  package let text: String

  package init(_ raw: String) {
    let last = raw.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last ?? ""
    var cleaned = String.UnicodeScalarView()
    for scalar in last.unicodeScalars where !Self.isInvisible(scalar) { cleaned.append(scalar) }
    let name = Self.shortened(cleaned)
    let blank = name.allSatisfy { $0 == "." || $0.isWhitespace }
    text = blank ? Words.unnamedFile : name
  }

  private static let longest = 200

  /// The ending stays: it says what the file is.
  private static func shortened(_ name: String.UnicodeScalarView) -> String {
    guard name.count > longest else { return String(name) }
    let ending = name.lastIndex(of: ".").map { String(name[$0...]) } ?? ""
    let tail = ending.unicodeScalars.count <= 10 ? ending : ""
    return String(name.prefix(longest - tail.unicodeScalars.count)) + tail
  }

  /// The name without its extension.
  package var stem: String {
    guard let dot = text.lastIndex(of: "."), dot > text.startIndex else { return text }
    return String(text[..<dot])
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: true
    default: false
    }
  }
}
