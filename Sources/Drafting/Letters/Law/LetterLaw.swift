import Law

/// What the law says in a letter: computed for its kind and occasion, each time it is written.
struct LetterLaw {
  let kind: LetterKind
  let occasion: LetterOccasion

  /// All parts that a template of the kind may call for.
  func parts() throws(LetterError) -> [LetterPart: String] {
    var parts: [LetterPart: String] = [
      .date: occasion.date.inLetters, .you: occasion.you,
    ]
    if let received = occasion.received { parts[.received] = received.inLetters }
    let basis = try self.basis()
    if !basis.isEmpty { parts[.basis] = LegalWords.list(basis) }
    if let reply = try remediedReply() { parts[.remedy] = try remedy(against: reply) }
    if LetterKind.withTerms.contains(kind) { parts[.term] = LegalWords.term(kind, try terms()) }
    if !occasion.partGrounds.isEmpty { parts[.rest] = LegalWords.rest(occasion.partGrounds) }
    if kind == .reply(.excessive) { parts[.reasonsFinding] = LegalWords.reasonsFinding(occasion) }
    parts[.consequence] = LegalWords.consequence(kind)
    parts[.clock] = LegalWords.clock(kind)
    return parts
  }

  /// What this one must say besides the others of its kind: of each ground for a part its own.
  var ownTags: [LetterTag] {
    kind == .reply(.partlyDisclosed)
      ? occasion.partGrounds.compactMap(\.partField).map { .field($0) } : []
  }

  /// Looks for articles of the Regulation in the officers' words: 条例第三十六条 does not belong into
  /// a letter that rests on article 14, even as a reason.
  func check(_ fields: LetterFields) throws(LetterError) {
    let allowed = Set(
      try basis().filter { $0.title == Citation.regulation(1).title }.map { citation in
        Citation("", article: citation.article).place
      } + kind.furtherArticles.map { Citation("", article: $0).place })
    for field in LetterField.allCases where field.isOfficersWords {
      for article in LegalLanguage.articles(in: fields[field] ?? "")
      where !allowed.contains(ChineseNumber.spelled(article)) {
        throw .otherArticle(field, article)
      }
    }
  }

  /// The articles that the letter cites, the decisive one in front.
  private func basis() throws(LetterError) -> [Citation] {
    switch kind {
    case .requestForm: [.regulation(29)]
    case .registration: [.regulation(31)]
    case .receipt: [.regulation(33, paragraph: 2)]
    case .correction: [.regulation(30)]
    case .reasons, .delay: [.regulation(35)]
    case .extensionOfReply: [.regulation(33, paragraph: 2)]
    case .opinionRequest(.thirdParty): [.regulation(32)]
    case .disclosure: occasion.despiteObjection?.basis ?? [.regulation(32)]
    case .opinionRequest(.jointAgency): [.regulation(34)]
    case .consultation: [.regulation(33, paragraph: 3)]
    case .fee: [.regulation(42), .feeMeasures()]
    case .reply(let outcome): try reply(outcome).basis
    case .transfer, .assistance, .deliveryReceipt: []
    }
  }

  private func reply(_ outcome: Outcome) throws(LetterError) -> Reply {
    do {
      return try Reply(
        outcome, partGrounds: outcome == .partlyDisclosed ? occasion.partGrounds : [],
        despiteObjection: outcome.discloses ? occasion.despiteObjection : nil)
    } catch {
      throw .noReply(error)
    }
  }

  /// The act that the addressee may attack.
  // QUESTION for counsel: the law does not say outright that a third party is to be told its
  // remedies; we tell it the choice that anybody has whose interests an act touches.
  private func remediedReply() throws(LetterError) -> Reply? {
    switch kind {
    case .reply(let outcome): try reply(outcome)
    case .disclosure: try reply(.disclosed)
    case .requestForm, .registration, .receipt, .transfer, .correction, .reasons,
      .extensionOfReply, .delay, .opinionRequest, .assistance, .consultation, .fee,
      .deliveryReceipt:
      nil
    }
  }

  private func remedy(against reply: Reply) throws(LetterError) -> String {
    let remedy: Remedy
    do { remedy = try Remedy.against(reply, on: occasion.date) } catch { throw .noAnswer(error) }
    guard let agency = occasion.reconsideration, !agency.allSatisfy(\.isWhitespace) else {
      throw .reconsiderationUnknown
    }
    let online = occasion.onlineReconsideration.flatMap { $0.isEmpty ? nil : $0 }
    if remedy.onlineWayIsOwed, occasion.isDeliveredOnline, online == nil {
      throw .onlineReconsiderationUnknown
    }
    return LegalWords.remedy(
      remedy, paper: LegalWords.paper(kind), agency: agency, online: online,
      court: occasion.court)
  }

  private func terms() throws(LetterError) -> RequestTerms {
    do { return try RequestTerms.on(occasion.received ?? occasion.date) } catch {
      throw .noAnswer(error)
    }
  }
}

extension LetterKind {
  /// Articles that officers may name in the reasons although the letter does not rest on them: who
  /// discloses (art 10), what government information is (art 2), what a request must say (art 29).
  fileprivate var furtherArticles: [Int] {
    guard case .reply(let outcome) = self else { return [] }
    switch outcome {
    case .otherAgency: return [10]
    case .nonexistent, .needsCreation, .reissue: return [2]
    case .partlyDisclosed: return [2, 10]
    case .stillUnclear: return [29]
    case .alreadyPublished, .disclosed, .stateSecret, .prohibitedByLaw, .endangersSecurity,
      .thirdPartyRights, .internalAffairs, .deliberative, .enforcementFile, .administrativeQuery,
      .petition, .repeated, .printedMatter, .excessive, .notCorrected, .notPaid, .withdrawn,
      .otherOutcome:
      return []
    }
  }

  /// Those that set the addressee a period of the law.
  static let withTerms: Set<LetterKind> = [
    .opinionRequest(.thirdParty), .opinionRequest(.jointAgency), .fee,
  ]
}
