/// What stands between `{{` and `}}` in a template.
package enum LetterTag: Sendable, Hashable {
  case field(LetterField)
  case part(LetterPart)

  package init?(name: String) {
    if let field = LetterField(rawValue: name) {
      self = .field(field)
    } else if let part = LetterPart(rawValue: name) {
      self = .part(part)
    } else {
      return nil
    }
  }

  package var name: String {
    switch self {
    case .field(let field): field.rawValue
    case .part(let part): part.rawValue
    }
  }
}
