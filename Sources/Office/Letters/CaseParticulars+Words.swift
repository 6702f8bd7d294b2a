import Drafting
import Law
import Records

extension CaseParticulars {
  /// With what the letters of the event say, field by field.
  init(
    text: String? = nil, party: String? = nil, approver: OfficerID? = nil,
    receipt: String? = nil, words: [LetterField: String]
  ) {
    self.init(
      text: text, party: party, approver: approver, receipt: receipt,
      words: Dictionary(uniqueKeysWithValues: words.map { ($0.key.rawValue, $0.value) }))
  }

  subscript(_ field: LetterField) -> String? { words[field.rawValue] }

  var letterFields: LetterFields {
    var fields = LetterFields()
    for (name, word) in words {
      if let field = LetterField(rawValue: name) { fields[field] = word }
    }
    return fields
  }
}

extension String {
  /// As letters write a day.
  static func inLetters(_ day: Day) -> String { day.inLetters }
}
