import Drafting
import Law
import Records

/// What a letter says, as it is kept: from this and its wording its files are made, whenever that is.
struct LetterContent {
  private(set) var fields = LetterFields()
  private(set) var occasion: LetterOccasion
  private static let fieldMark = "f:"

  init(_ letter: Letter) {
    fields = letter.fields
    occasion = letter.occasion
  }

  var json: String {
    var payload = EventPayload()
    payload.add("date", occasion.date.description)
    payload.add("received", occasion.received?.description)
    payload.add("organisation", occasion.isOrganisation ? 1 : 0)
    payload.add("grounds", occasion.partGrounds.map(\.rawValue).joined(separator: " "))
    payload.add("despite", occasion.despiteObjection?.rawValue)
    payload.add("reasons", occasion.hasReasons ? 1 : 0)
    payload.add("reconsideration", occasion.reconsideration)
    payload.add("online", occasion.onlineReconsideration)
    payload.add("court", occasion.court)
    for field in LetterField.allCases {
      payload.add(Self.fieldMark + field.rawValue, fields[field])
    }
    return payload.json
  }

  /// - Throws: `EventFault` where it was not written by `json`.
  init(json: String) throws {
    let payload = try EventPayload(json: json)
    guard let date = payload.text("date").flatMap({ Day($0) }) else {
      throw EventFault.unreadable(kind: "letter", field: "date")
    }
    occasion = LetterOccasion(
      date: date, received: payload.text("received").flatMap { Day($0) },
      isOrganisation: payload.integer("organisation") == 1,
      partGrounds: (payload.text("grounds") ?? "").split(separator: " ")
        .compactMap { Outcome(rawValue: String($0)) },
      despiteObjection: payload.text("despite").flatMap { DespiteObjection(rawValue: $0) },
      hasReasons: payload.integer("reasons") != 0,
      reconsideration: payload.text("reconsideration"),
      onlineReconsideration: payload.text("online"), court: payload.text("court"))
    for field in LetterField.allCases {
      fields[field] = payload.text(Self.fieldMark + field.rawValue)
    }
  }

  func letter(_ kind: LetterKind, wording: String) throws -> Letter {
    try Letter(
      kind, fields: fields, occasion: occasion, template: LetterTemplate(wording, for: kind))
  }
}
