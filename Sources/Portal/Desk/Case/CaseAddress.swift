internal import Office
internal import Records

/// Hummingbird has a `RequestID` of its own.
typealias CaseID = RequestID

/// The addresses of a case and of what belongs to it.
enum CaseAddress {
  static func of(_ id: RequestID) -> String { "/desk/requests/\(id)" }

  static func of(_ act: CaseAct, _ id: RequestID) -> String { "\(of(id))/\(act.rawValue)" }

  static func letter(_ letter: LetterID, _ format: LetterFormat) -> String {
    "\(of(letter.request))/letters/\(letter.serial)/\(format.rawValue)"
  }

  static func queryCode(_ id: RequestID) -> String { "\(of(id))/query-code" }

  static func file(_ id: RequestID, _ position: Int) -> String { "\(of(id))/files/\(position)" }

  static func unmasking(_ id: RequestID, _ field: PersonalField, consultation: Int? = nil) -> String
  {
    let party = consultation.map { "/consultations/\($0)" } ?? ""
    return "\(of(id))\(party)/unmasking/\(field.rawValue)"
  }
}
