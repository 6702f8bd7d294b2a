internal import Drafting
internal import HTML
internal import Law
internal import Office
internal import Records

/// What happened to a case, line by line, and what comes next.
struct CaseHistory: Sendable {
  let view: CaseView
  let today: Day

  var entries: [Timeline.Entry] {
    view.timeline.map(entry) + ahead
  }

  private func entry(_ item: TimelineItem) -> Timeline.Entry {
    let event = item.event
    return Timeline.Entry(
      event.day.description, Words.what(event.kind), detail: detail(event),
      article: event.article.map { Words.article($0) }, letters: letters(item.letters),
      by: item.officerName ?? Words.name(of: event.actor))
  }

  private func detail(_ event: CaseEvent) -> Fragment {
    let particulars = event.particulars
    var lines = [Words.detail(event.kind)].filter { !$0.isEmpty }
    if let party = particulars.party { lines.append(party) }
    if let approver = particulars.approver, let name = view.officers[approver] {
      lines.append(Words.approvedBy(name))
    }
    if let receipt = particulars.receipt { lines.append(Words.receiptNumber(receipt)) }
    let words = event.isReply ? [] : particulars.words.sorted { $0.key < $1.key }
    lines += words.map { "\($0.key)：\($0.value)" }
    let text = particulars.text
    if lines.isEmpty, text == nil { return .none }
    return Fragment { html in
      for line in lines { html(.p, line) }
      if let text { html(Verbatim(text)) }
    }
  }

  private func letters(_ ids: [LetterID]) -> [TextLink] {
    ids.flatMap { id -> [TextLink] in
      guard let letter = view.letters.first(where: { $0.serial == id.serial }) else { return [] }
      return LetterFormat.allCases.map { format in
        TextLink(
          Words.letter(letter, format), to: CaseAddress.letter(id, format))
      }
    }
  }

  private var ahead: [Timeline.Entry] {
    view.watches.map { watch in
      Timeline.Entry(
        Words.beforeDay(watch.lastDay), Words.name(of: watch.watch),
        article: Words.article(watch.watch.basis),
        stage: watch.lastDay < today ? .now : .ahead)
    }
  }
}

extension CaseEvent {
  fileprivate var article: Citation? {
    switch kind {
    case .procedure(let kind): kind.move.basis
    case .submitted(let channel, _): channel.receiptBasis
    case .assigned, .recomputed, .imported: nil
    }
  }

  /// What a reply says stands in its letter.
  fileprivate var isReply: Bool {
    switch kind {
    case .procedure(.drafted), .procedure(.signed): true
    case .procedure, .submitted, .assigned, .recomputed, .imported: false
    }
  }
}
