/// A piece of a template's text.
struct TemplateToken: Sendable, Equatable {
  enum Content: Sendable, Equatable {
    case text(String)
    case variable(String)
    /// `{{#name}}`: what follows is for where there is a value.
    case section(String)
    /// `{{^name}}`: for where there is none.
    case inverted(String)
    case end(String)
    case comment
    /// A tag of Mustache that letters do not have.
    case unsupported(String)
    /// `{{` without `}}` on its line.
    case unclosed
  }

  var content: Content
  /// From 1.
  var line: Int

  /// The tokens of `text`. A tag stands on one line.
  static func scan(_ text: String) -> [TemplateToken] {
    var tokens: [TemplateToken] = []
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() {
      var rest = line
      if index > 0 { tokens.append(TemplateToken(content: .text("\n"), line: index + 1)) }
      while let open = rest.firstRange(of: "{{") {
        append(rest[..<open.lowerBound], to: &tokens, line: index + 1)
        rest = rest[open.upperBound...]
        guard let close = rest.firstRange(of: "}}") else {
          tokens.append(TemplateToken(content: .unclosed, line: index + 1))
          break
        }
        tokens.append(
          TemplateToken(content: content(of: rest[..<close.lowerBound]), line: index + 1))
        rest = rest[close.upperBound...]
      }
      append(rest, to: &tokens, line: index + 1)
    }
    return tokens
  }

  private static func append(
    _ text: Substring, to tokens: inout [TemplateToken], line: Int
  ) {
    if !text.isEmpty { tokens.append(TemplateToken(content: .text(String(text)), line: line)) }
  }

  private static func content(of tag: Substring) -> Content {
    let name = tag.dropFirst().trimmed
    switch tag.first {
    case "#": return .section(name)
    case "^": return .inverted(name)
    case "/": return .end(name)
    case "!": return .comment
    case "{", "&", ">", "<", "$", "=", "%", "*": return .unsupported("{{\(tag)}}")
    default: return .variable(tag.trimmed)
    }
  }
}

extension StringProtocol {
  /// Without white space at both ends, the full-width kind too.
  var trimmed: String {
    var text = self[...]
    while text.first?.isWhitespace == true { text = text.dropFirst() }
    while text.last?.isWhitespace == true { text = text.dropLast() }
    return String(text)
  }
}
