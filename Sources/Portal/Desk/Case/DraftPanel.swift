internal import Drafting
internal import HTML
internal import Law
internal import Office
internal import Records

/// The reply as drafted, for those who review and sign it.
struct DraftPanel: Sendable {
  let draft: DraftedReply

  var panel: Panel {
    Panel(Words.draftTitle) { html in
      html(SummaryList(items))
      html(
        Actions([
          LinkButton(
            Words.draftPDF, to: "\(CaseAddress.of(draft.view.record.id))/draft", icon: .download)
        ]))
    }
  }

  private var items: [SummaryList.Item] {
    let reply = draft.reply
    var items: [SummaryList.Item] = [
      .init(
        Words.outcomeLabel,
        .lines(Words.name(of: reply.outcome), Words.articles(reply.basis)))
    ]
    if !reply.partGrounds.isEmpty {
      items.append(
        .init(
          Words.partGrounds,
          Fragment(reply.partGrounds.map { Words.name(of: $0) }.joined(separator: "、"))))
    }
    for field in LetterField.allCases {
      if let text = draft.words[field] {
        items.append(.init(field.rawValue, Fragment(Verbatim(text))))
      }
    }
    return items
  }
}
