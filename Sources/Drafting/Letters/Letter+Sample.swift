package import Law

extension Letter {
  /// A letter with invented values, to show what a template looks like in print.
  package static func sample(
    _ kind: LetterKind, template: LetterTemplate? = nil, on date: Day
  ) throws(LetterError) -> Letter {
    var fields = LetterFields()
    for tag in kind.compulsoryTags + kind.conditionalTags + kind.optionalTags {
      if case .field(let field) = tag { fields[field] = tag.example }
    }
    let occasion = LetterOccasion(
      date: date, received: date,
      partGrounds: kind == .reply(.partlyDisclosed) ? [.thirdPartyRights] : [],
      reconsideration: "清河县人民政府")
    return try Letter(kind, fields: fields, occasion: occasion, template: template)
  }
}
