/// The least PDF with pages of Latin text and thin boxes, written by hand.
enum TinyPDF {
  /// `content` is the drawing of each page, origin at the lower left, font `/F` of 10 pt.
  static func bytes(_ contents: [String], trailer: String = "") -> [UInt8] {
    let first = 4
    let kids = contents.indices.map { "\(first + 2 * $0) 0 R" }.joined(separator: " ")
    var objects = [
      "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count \(contents.count)/Kids[\(kids)]>>",
      "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ]
    for (index, content) in contents.enumerated() {
      objects.append(
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 400]/Contents \(first + 2 * index + 1) 0 R"
          + "/Resources<</Font<</F 3 0 R>>>>>>")
      objects.append("<</Length \(content.utf8.count)>>stream\n\(content)\nendstream")
    }
    var text = "%PDF-1.4\n"
    var offsets: [Int] = []
    for (index, object) in objects.enumerated() {
      offsets.append(text.utf8.count)
      text += "\(index + 1) 0 obj\(object)endobj\n"
    }
    let start = text.utf8.count
    text += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for offset in offsets {
      let digits = String(offset)
      text += String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n"
    }
    text += "trailer<</Size \(objects.count + 1)/Root 1 0 R\(trailer)>>\n"
    text += "startxref\n\(start)\n%%EOF\n"
    return Array(text.utf8)
  }

  static func word(_ text: String, x: Int, y: Int) -> String {
    "BT /F 10 Tf 1 0 0 1 \(x) \(y) Tm (\(text)) Tj ET\n"
  }

  static func box(_ x: Int, _ y: Int, _ width: Double, _ height: Double) -> String {
    "\(x) \(y) \(width) \(height) re f\n"
  }

  /// Two rows of two cells, with a line of text above.
  static let table: [UInt8] = {
    var content = word("Report", x: 50, y: 350)
    for y in [300, 270, 240] { content += box(50, y, 200, 0.5) }
    for x in [50, 150] { content += box(x, 240, 0.5, 60) }
    content += "250 240 m 250 300 l S\n"
    content += word("Rules", x: 60, y: 280) + word("12", x: 160, y: 280)
    content += word("Permits", x: 60, y: 250) + word("7", x: 160, y: 250)
    return bytes([content])
  }()
}
