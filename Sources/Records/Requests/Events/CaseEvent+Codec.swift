import Law

extension CaseEvent.Kind {
  /// The name under which it is stored. Never changed: it stands in the records.
  package var storedName: String {
    switch self {
    case .submitted: "submitted"
    case .procedure(let kind): kind.storedName
    case .assigned: "assigned"
    case .recomputed: "recomputed"
    case .imported: "imported"
    }
  }

  package var storedPayload: EventPayload {
    var payload = EventPayload()
    switch self {
    case .submitted(let channel, let counting):
      payload.add("channel", channel.rawValue)
      payload.add("counting", counting.storedName)
    case .procedure(let kind): return kind.storedPayload
    case .assigned(let unit, let handler):
      payload.add("unit", unit)
      payload.add("handler", handler?.rawValue)
    case .recomputed(let from, let to, let calendar):
      payload.add("from", from?.description)
      payload.add("to", to?.description)
      payload.add("calendar", calendar)
    case .imported(let state):
      payload.add("channel", state.channel.rawValue)
      payload.add("submitted", state.submitted.description)
      payload.add("received", state.received?.description)
      payload.add("outcome", state.outcome?.rawValue)
      let grounds = state.partGrounds.map(\.rawValue).joined(separator: " ")
      payload.add("grounds", grounds.isEmpty ? nil : grounds)
      payload.add("ended", state.ended?.description)
    }
    return payload
  }

  package init(storedName name: String, payload: EventPayload) throws(EventFault) {
    let fields = StoredFields(kind: name, payload: payload)
    switch name {
    case "submitted":
      guard let counting = CountingConvention(storedName: try fields.text("counting")) else {
        throw .unreadable(kind: name, field: "counting")
      }
      self = .submitted(try fields.raw("channel"), counting)
    case "assigned":
      self = .assigned(
        unit: payload.text("unit"),
        handler: payload.text("handler").flatMap { OfficerID(rawValue: $0) })
    case "recomputed":
      self = .recomputed(
        from: try fields.optionalDay("from"), to: try fields.optionalDay("to"),
        calendar: try fields.text("calendar"))
    case "imported":
      self = .imported(
        ImportedState(
          channel: try fields.raw("channel"), submitted: try fields.day("submitted"),
          received: try fields.optionalDay("received"),
          outcome: try fields.optionalRaw("outcome"), partGrounds: try fields.grounds(),
          ended: try fields.optionalDay("ended")))
    default: self = .procedure(try RequestEvent.Kind(storedName: name, payload: payload))
    }
  }
}

extension CountingConvention {
  package var storedName: String {
    switch self {
    case .fromNextDay: "next-day"
    case .fromSameDay: "same-day"
    }
  }

  package init?(storedName: String) {
    switch storedName {
    case "next-day": self = .fromNextDay
    case "same-day": self = .fromSameDay
    default: return nil
    }
  }
}
