package import Law

extension RequestEvent.Kind {
  /// The name under which it is stored. Never changed: it stands in the records.
  package var storedName: String {
    switch self {
    case .confirmed: "confirmed"
    case .passedOn: "passed-on"
    case .correctionAsked: "correction-asked"
    case .corrected: "corrected"
    case .consulted: "consulted"
    case .consultationDelivered: "consultation-delivered"
    case .opinionGiven: "opinion-given"
    case .reasonsAsked: "reasons-asked"
    case .reasonsGiven: "reasons-given"
    case .delayed: "delayed"
    case .extended: "extended"
    case .feeCharged: "fee-charged"
    case .feeNoticeDelivered: "fee-notice-delivered"
    case .feePaid: "fee-paid"
    case .lapsed: "lapsed"
    case .drafted: "drafted"
    case .draftReturned: "draft-returned"
    case .reviewed: "reviewed"
    case .signed: "signed"
    case .delivered: "delivered"
    case .withdrawn: "withdrawn"
    case .closed: "closed"
    case .archived: "archived"
    case .published: "published"
    }
  }

  /// What it says beyond its name.
  package var storedPayload: EventPayload {
    var payload = EventPayload()
    switch self {
    case .correctionAsked(let through), .reasonsAsked(let through), .delayed(let through):
      payload.add("through", through.description)
    case .consulted(let party, let serial):
      payload.add("party", party.rawValue)
      payload.add("serial", serial)
    case .consultationDelivered(let serial): payload.add("serial", serial)
    case .opinionGiven(let opinion, let serial):
      payload.add("opinion", opinion.rawValue)
      payload.add("serial", serial)
    case .extended(let workingDays): payload.add("days", workingDays)
    case .feeCharged(let standard, let units, let fee):
      payload.add("standard", standard.rawValue)
      payload.add("units", units)
      payload.add("fen", fee.amount)
    case .drafted(let reply):
      payload.add("outcome", reply.outcome.rawValue)
      let grounds = reply.partGrounds.map(\.rawValue).joined(separator: " ")
      payload.add("grounds", grounds.isEmpty ? nil : grounds)
      payload.add("despite", reply.despiteObjection?.rawValue)
    case .delivered(let mode): payload.add("mode", mode.rawValue)
    case .confirmed, .passedOn, .corrected, .reasonsGiven, .feeNoticeDelivered, .feePaid, .lapsed,
      .draftReturned, .reviewed, .signed, .withdrawn, .closed, .archived, .published:
      break
    }
    return payload
  }

  /// Reads what `storedName` and `storedPayload` wrote.
  package init(storedName name: String, payload: EventPayload) throws(EventFault) {
    let fields = StoredFields(kind: name, payload: payload)
    switch name {
    case "confirmed": self = .confirmed
    case "passed-on": self = .passedOn
    case "correction-asked": self = .correctionAsked(through: try fields.day("through"))
    case "corrected": self = .corrected
    case "consulted":
      self = .consulted(try fields.raw("party"), serial: try fields.integer("serial"))
    case "consultation-delivered":
      self = .consultationDelivered(serial: try fields.integer("serial"))
    case "opinion-given":
      self = .opinionGiven(try fields.raw("opinion"), serial: try fields.integer("serial"))
    case "reasons-asked": self = .reasonsAsked(through: try fields.day("through"))
    case "reasons-given": self = .reasonsGiven
    case "delayed": self = .delayed(through: try fields.day("through"))
    case "extended": self = .extended(workingDays: try fields.integer("days"))
    case "fee-charged":
      self = .feeCharged(
        try fields.raw("standard"), units: try fields.integer("units"),
        Fen(try fields.integer("fen")))
    case "fee-notice-delivered": self = .feeNoticeDelivered
    case "fee-paid": self = .feePaid
    case "lapsed": self = .lapsed
    case "drafted": self = .drafted(try fields.reply())
    case "draft-returned": self = .draftReturned
    case "reviewed": self = .reviewed
    case "signed": self = .signed
    case "delivered": self = .delivered(try fields.raw("mode"))
    case "withdrawn": self = .withdrawn
    case "closed": self = .closed
    case "archived": self = .archived
    case "published": self = .published
    default: throw .unknownKind(name)
    }
  }
}
