/// What the agency answers: the outcome and, of a partial disclosure, why the rest is kept.
public struct Reply: Sendable, Hashable {
  /// The outcome.
  public let outcome: Outcome
  /// Of `partlyDisclosed`: the grounds for the parts not disclosed; else empty.
  public let partGrounds: [Outcome]
  /// Why it is disclosed although a third party objects (art 32); nil where none does.
  public let despiteObjection: DespiteObjection?

  /// A reply.
  ///
  /// - Throws: `ReplyFault` where the outcome is none a letter gives, where partial disclosure
  ///   and its grounds do not belong together (art 37 orders reasons for the rest), or where an
  ///   objection is set aside and nothing disclosed.
  public init(
    _ outcome: Outcome, partGrounds: [Outcome] = [], despiteObjection: DespiteObjection? = nil
  ) throws(ReplyFault) {
    guard outcome.isReply else { throw .notAReply(outcome) }
    guard despiteObjection == nil || outcome.discloses else {
      throw .objectionWithoutDisclosure(outcome)
    }
    self.despiteObjection = despiteObjection
    guard outcome == .partlyDisclosed else {
      guard partGrounds.isEmpty else { throw .groundsWithoutPart(outcome) }
      self.outcome = outcome
      self.partGrounds = []
      return
    }
    guard !partGrounds.isEmpty else { throw .partWithoutGrounds }
    if let odd = partGrounds.first(where: { !Self.partOutcomes.contains($0) }) {
      throw .notAGround(odd)
    }
    self.outcome = outcome
    self.partGrounds = partGrounds
  }

  /// What may befall the part that is not disclosed.
  public static let partOutcomes: [Outcome] =
    Outcome.refusals + [.administrativeQuery, .nonexistent, .otherAgency, .needsCreation]

  /// The articles the letter cites.
  public var basis: [Citation] {
    var seen: Set<Citation> = []
    return (outcome.basis + partGrounds.flatMap(\.basisOfPart) + (despiteObjection?.basis ?? []))
      .filter { seen.insert($0).inserted }
  }

  /// Whether disclosure is refused under arts 14 to 16, wholly or in part.
  public var refuses: Bool { outcome.isRefusal || partGrounds.contains(where: \.isRefusal) }
}

extension Outcome {
  /// The articles for a part that is kept. That names and numbers are blackened needs no consultation,
  /// so art 32 is not cited for it.
  fileprivate var basisOfPart: [Citation] {
    basis.filter { self != .thirdPartyRights || $0 != .regulation(32) }
  }
}

/// Why an agency discloses what a third party objects to (Regulation arts 15, 32).
public enum DespiteObjection: String, Sendable, CaseIterable {
  /// 不公开可能对公共利益造成重大影响.
  case publicInterest
  /// 不同意公开没有合理理由.
  case noReasonableGrounds

  /// The articles.
  public var basis: [Citation] {
    switch self {
    case .publicInterest: [.regulation(15), .regulation(32)]
    case .noReasonableGrounds: [.regulation(32)]
    }
  }
}

/// Why a reply cannot be.
public enum ReplyFault: Error, Sendable, Hashable {
  /// The outcome ends a request without a letter of reply.
  case notAReply(Outcome)
  /// Grounds for a part where nothing is partly disclosed.
  case groundsWithoutPart(Outcome)
  /// A partial disclosure that does not say why the rest is kept (art 37).
  case partWithoutGrounds
  /// An objection set aside where nothing is disclosed.
  case objectionWithoutDisclosure(Outcome)
  /// No ground for keeping a part.
  case notAGround(Outcome)
}
