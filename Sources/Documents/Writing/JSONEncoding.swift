extension JSON {
  /// The value as UTF-8. `pretty` puts every member on a line of its own and ends with a line feed.
  package func encoded(pretty: Bool = false) -> [UInt8] {
    var output: [UInt8] = []
    append(to: &output, pretty: pretty, depth: 0)
    if pretty { output.append(UInt8(ascii: "\n")) }
    return output
  }

  private func append(to output: inout [UInt8], pretty: Bool, depth: Int) {
    switch self {
    case .object(let members):
      Self.list(members, ["{", "}"], to: &output, pretty: pretty, depth: depth) { member, output in
        Self.append(quoted: member.0, to: &output)
        output.append(UInt8(ascii: ":"))
        if pretty { output.append(UInt8(ascii: " ")) }
        member.1.append(to: &output, pretty: pretty, depth: depth + 1)
      }
    case .array(let values):
      Self.list(values, ["[", "]"], to: &output, pretty: pretty, depth: depth) { value, output in
        value.append(to: &output, pretty: pretty, depth: depth + 1)
      }
    case .string(let text): Self.append(quoted: text, to: &output)
    // What is no number would spoil the whole file.
    case .number(let text) where Self.isNumber(text.utf8): output += text.utf8
    case .number(let text): Self.append(quoted: text, to: &output)
    case .bool(let value): output += (value ? "true" : "false").utf8
    case .null: output += "null".utf8
    }
  }

  private static func list<Element>(
    _ elements: [Element], _ brackets: [Unicode.Scalar], to output: inout [UInt8], pretty: Bool,
    depth: Int, each: (Element, inout [UInt8]) -> Void
  ) {
    func lineBreak(_ depth: Int) {
      guard pretty, !elements.isEmpty else { return }
      output.append(UInt8(ascii: "\n"))
      output += repeatElement(UInt8(ascii: " "), count: 2 * depth)
    }
    output.append(UInt8(ascii: brackets[0]))
    for (index, element) in elements.enumerated() {
      if index > 0 { output.append(UInt8(ascii: ",")) }
      lineBreak(depth + 1)
      each(element, &output)
    }
    lineBreak(depth)
    output.append(UInt8(ascii: brackets[1]))
  }

  private static func append(quoted text: String, to output: inout [UInt8]) {
    output.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): output += #"\""#.utf8
      case UInt8(ascii: "\\"): output += #"\\"#.utf8
      case 0x0A: output += #"\n"#.utf8
      case 0x0D: output += #"\r"#.utf8
      case 0x09: output += #"\t"#.utf8
      case 0..<0x20:
        output += #"\u00"#.utf8
        output.append(hex[Int(byte >> 4)])
        output.append(hex[Int(byte & 15)])
      default: output.append(byte)
      }
    }
    output.append(UInt8(ascii: "\""))
  }

  private static let hex = Array("0123456789abcdef".utf8)
}
