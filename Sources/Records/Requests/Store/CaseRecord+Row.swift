import Law

extension CaseRecord {
  init(_ row: SQLRow) throws {
    self.init(
      id: try row.raw("id"), agency: try row.raw("agency"),
      number: try row.text("number"), channel: try row.raw("channel"),
      submittedAt: try row.moment("submitted_at"), submitted: try row.day("submitted"),
      requesterClass: try row.raw("requester_class"), requesterName: try row.text("requester_name"),
      title: try row.text("title"), isImported: try row.flag("imported"),
      standing: try CaseStanding(row), unit: try row.optionalText("unit"),
      handler: try row.optionalRaw("handler"),
      pieces: try row.integer("pieces"), events: try row.integer("events"),
      version: try row.integer("version"))
  }
}

extension CaseStanding {
  /// Without its watches, which lists do not need; `RequestStore.watches` has them.
  init(_ row: SQLRow) throws {
    self.init(
      stage: try row.raw("stage"), confirmed: try row.optionalDay("confirmed"),
      received: try row.optionalDay("received"), lastDay: try row.optionalDay("last_day"),
      isProvisional: try row.flag("provisional"),
      calendarVersion: try row.text("calendar_version"),
      wait: try row.optionalText("waits_for").map(Self.wait), watches: [:],
      outcome: try row.optionalRaw("outcome"), ended: try row.optionalDay("ended"),
      isLate: try row.flag("late"), delivered: try row.optionalDay("delivered"),
      archived: try row.optionalDay("archived"), published: try row.optionalDay("published"),
      fee: try row.optionalInteger("fee").map { Fen($0) }, nextDay: try row.day("next_day"))
  }

  private static let opinionMark = "opinion "

  private static func wait(_ text: String) throws -> ClockWait {
    switch text {
    case "correction": return .correction
    case "payment": return .payment
    default:
      guard text.hasPrefix(opinionMark),
        let party = ConsultedParty(rawValue: String(text.dropFirst(opinionMark.count)))
      else { throw RecordsError.column("waits_for", .kind) }
      return .opinion(party)
    }
  }

  private static func stored(_ wait: ClockWait) -> String {
    switch wait {
    case .correction: "correction"
    case .payment: "payment"
    case .opinion(let party): opinionMark + party.rawValue
    }
  }

  /// In the order of `RequestStore.standingColumns`.
  var values: [SQLValue] {
    [
      .text(stage.rawValue), SQLValue(isOpen), SQLValue(confirmed), SQLValue(received),
      SQLValue(lastDay), SQLValue(isProvisional), .text(calendarVersion),
      SQLValue(wait.map(Self.stored)), SQLValue(waitThrough), SQLValue(nextDay),
      SQLValue(outcome?.rawValue), SQLValue(ended),
      SQLValue(daysTaken), SQLValue(isLate), SQLValue(delivered), SQLValue(archived),
      SQLValue(published), SQLValue(fee?.amount),
    ]
  }
}

extension RequestStore {
  static let standingColumns = [
    "stage", "is_open", "confirmed", "received", "last_day", "provisional", "calendar_version",
    "waits_for", "waits_through", "next_day", "outcome", "ended", "days_taken",
    "late", "delivered", "archived", "published", "fee",
  ]
  static let standingMarks = standingColumns.map { _ in "?" }.joined(separator: ", ")

  static func arguments(_ standing: CaseStanding) -> [SQLValue] { standing.values }
}
