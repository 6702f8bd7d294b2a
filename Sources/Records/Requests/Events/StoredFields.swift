import Law

/// The fields of a stored event, each read or refused by its name.
struct StoredFields {
  let kind: String
  let payload: EventPayload

  func text(_ field: String) throws(EventFault) -> String {
    try found(payload.text(field), field)
  }

  func integer(_ field: String) throws(EventFault) -> Int {
    try found(payload.integer(field), field)
  }

  func day(_ field: String) throws(EventFault) -> Day {
    try found(payload.text(field).flatMap { Day($0) }, field)
  }

  func optionalDay(_ field: String) throws(EventFault) -> Day? {
    payload.text(field) == nil ? nil : try day(field)
  }

  func raw<Value: RawRepresentable<String>>(_ field: String) throws(EventFault) -> Value {
    try found(payload.text(field).flatMap { Value(rawValue: $0) }, field)
  }

  func optionalRaw<Value: RawRepresentable<String>>(
    _ field: String
  ) throws(EventFault) -> Value? {
    payload.text(field) == nil ? nil : try raw(field)
  }

  func reply() throws(EventFault) -> Reply {
    let reply = try? Reply(
      try raw("outcome"), partGrounds: grounds(), despiteObjection: optionalRaw("despite"))
    return try found(reply, "outcome")
  }

  func grounds() throws(EventFault) -> [Outcome] {
    let words = (payload.text("grounds") ?? "").split(separator: " ")
    let grounds = words.compactMap { Outcome(rawValue: String($0)) }
    guard grounds.count == words.count else { throw unreadable("grounds") }
    return grounds
  }

  private func found<Value>(_ value: Value?, _ field: String) throws(EventFault) -> Value {
    guard let value else { throw unreadable(field) }
    return value
  }

  private func unreadable(_ field: String) -> EventFault { .unreadable(kind: kind, field: field) }
}
