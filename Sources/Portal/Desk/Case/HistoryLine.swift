package import Law
package import Office
internal import Records

/// One line of a case's history in words, for pages and terminals alike.
package struct HistoryLine: Sendable {
  package let what: String
  /// What belongs to it: who was asked, who approved, what the letter says.
  package let details: [String]
  /// In somebody's own words.
  package let text: String?
  package let basis: Citation?
  package let by: String

  package init(_ item: TimelineItem, _ view: CaseView) {
    let event = item.event
    what = Words.what(event.kind)
    details = Self.details(event, view)
    text = event.particulars.text
    basis = event.article
    by = item.officerName ?? Words.name(of: event.actor)
  }

  private static func details(_ event: CaseEvent, _ view: CaseView) -> [String] {
    let particulars = event.particulars
    var lines = [Words.detail(event.kind)].filter { !$0.isEmpty }
    if let party = particulars.party { lines.append(party) }
    if let approver = particulars.approver, let name = view.officers[approver] {
      lines.append(Words.approvedBy(name))
    }
    if let receipt = particulars.receipt { lines.append(Words.receiptNumber(receipt)) }
    let words = event.isReply ? [] : particulars.words.sorted { $0.key < $1.key }
    return lines + words.map { "\($0.key)：\($0.value)" }
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
