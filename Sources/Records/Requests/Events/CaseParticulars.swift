/// What was said with an event, for people; nothing is decided by it.
package struct CaseParticulars: Sendable, Hashable {
  /// In free words: what the requester wrote, why a draft went back.
  package var text: String?
  /// Who was consulted, by name.
  package var party: String?
  /// The head who agreed to an extension.
  package var approver: OfficerID?
  /// The post's number of a letter, or the name of who signed for it.
  package var receipt: String?
  /// What letters say, by the names of their fields.
  package var words: [String: String]

  package init(
    text: String? = nil, party: String? = nil, approver: OfficerID? = nil,
    receipt: String? = nil, words: [String: String] = [:]
  ) {
    self.text = text
    self.party = party
    self.approver = approver
    self.receipt = receipt
    self.words = words
  }
}

extension CaseParticulars {
  private static let wordMark = "w:"

  var payload: EventPayload {
    var payload = EventPayload()
    payload.add("text", text)
    payload.add("name", party)
    payload.add("approver", approver?.rawValue)
    payload.add("receipt", receipt)
    for (name, word) in words.sorted(by: { $0.key < $1.key }) {
      payload.add(Self.wordMark + name, word)
    }
    return payload
  }

  init(_ payload: EventPayload) {
    self.init(
      text: payload.text("text"), party: payload.text("name"),
      approver: payload.text("approver").flatMap { OfficerID(rawValue: $0) },
      receipt: payload.text("receipt"), words: payload.texts(after: Self.wordMark))
  }
}
