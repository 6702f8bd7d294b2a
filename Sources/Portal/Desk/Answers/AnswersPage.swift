internal import Law
internal import Office
internal import Records

/// The answers of an agency that are suggested to who asks.
struct AnswersPage: Sendable {
  private typealias Text = Words.Answers

  let answers: [PublishedAnswer]
  let notice: NoticePanel?

  var parts: [any Component] {
    [notice].compactMap { $0 } + [
      PageHeading(
        Words.name(of: DeskPlace.answers), lead: Text.lead,
        actions: [LinkButton(Text.add, to: AnswerRoutes.new, .primary)]),
      table,
    ]
  }

  private var table: DataTable {
    DataTable(
      Words.name(of: DeskPlace.answers),
      columns: [
        .init(Text.title), .init(Text.origin), .init(Text.day, .day), .init(Text.acts, .actions),
      ],
      rows: answers.map(row), hidesCaption: true,
      empty: EmptyState(
        Text.nothing, next: Text.nothingNext, action: LinkButton(Text.add, to: AnswerRoutes.new)))
  }

  private func row(_ answer: PublishedAnswer) -> DataTable.Row {
    let address = AnswerRoutes.address(answer.id)
    return [
      .lines(TextLink(answer.title, to: address), Text.beginning(of: answer.text)),
      answer.request.map { .link(Text.fromCase, to: CaseAddress.of($0), about: answer.title) }
        ?? Fragment(Text.frequent),
      Fragment(answer.day.description),
      Fragment(TextLink(Text.withdraw, to: "\(address)/withdrawal", about: answer.title)),
    ]
  }
}
