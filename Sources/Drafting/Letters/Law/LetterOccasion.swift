package import Law

/// What the law of a letter depends on, besides its kind.
package struct LetterOccasion: Sendable, Equatable {
  /// The date of the letter: it chooses the remedies.
  package var date: Day
  /// The day of receipt of the request: it chooses the periods. Nil where the request is not
  /// received yet.
  package var received: Day?
  package var isOrganisation: Bool
  /// Of a partial disclosure: the grounds for the parts not disclosed.
  package var partGrounds: [Outcome]
  /// Why it is disclosed although a third party objects (art 32).
  package var despiteObjection: DespiteObjection?
  /// Whether the requester gave the reasons asked for (art 35).
  package var hasReasons: Bool
  /// Who decides on reconsideration: 清河县人民政府.
  package var reconsideration: String?
  /// Where reconsideration can be applied for online.
  package var onlineReconsideration: String?
  /// The court, where the agency names it.
  package var court: String?
  package var isDeliveredOnline: Bool

  /// How the requester is addressed.
  var you: String { isOrganisation ? "贵单位" : "您" }

  package init(
    date: Day, received: Day?, isOrganisation: Bool = false, partGrounds: [Outcome] = [],
    despiteObjection: DespiteObjection? = nil, hasReasons: Bool = true,
    reconsideration: String? = nil, onlineReconsideration: String? = nil, court: String? = nil,
    isDeliveredOnline: Bool = false
  ) {
    self.date = date
    self.received = received
    self.isOrganisation = isOrganisation
    self.partGrounds = partGrounds
    self.despiteObjection = despiteObjection
    self.hasReasons = hasReasons
    self.reconsideration = reconsideration
    self.onlineReconsideration = onlineReconsideration
    self.court = court
    self.isDeliveredOnline = isDeliveredOnline
  }
}
