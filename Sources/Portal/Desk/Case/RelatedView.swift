internal import Law
internal import Office
internal import Records

/// The requests an officer should look at before answering one.
struct RelatedView: Sendable {
  let related: RelatedRequests

  var parts: [any Component] {
    [
      PageHeading(
        Words.relatedTitle, above: "\(related.record.number) · \(related.record.title)",
        lead: Words.relatedLead),
      Heading(Words.similarTitle),
      table(
        Words.similarTitle, related.similar,
        EmptyState(Words.nothingSimilar, next: Words.nothingSimilarNext)),
      Heading(Words.sameRequesterTitle(related.sameRequester.count)),
      table(
        Words.sameRequester, related.sameRequester,
        related.knowsRequester
          ? EmptyState(Words.nothingElseAsked, next: Words.nothingElseAskedNext)
          : EmptyState(Words.requesterUnknown, next: Words.requesterUnknownNext)),
    ]
  }

  private func table(
    _ caption: String, _ records: [CaseRecord], _ empty: EmptyState
  ) -> DataTable {
    DataTable(
      caption,
      columns: [
        .init(Words.requestColumn), .init(Words.requesterColumn),
        .init(Words.submittedLabel, .day), .init(Words.stageField), .init(Words.outcomeLabel),
      ],
      rows: records.map(row), hidesCaption: true, empty: empty)
  }

  private func row(_ record: CaseRecord) -> DataTable.Row {
    let standing = record.standing
    return DataTable.Row([
      .lines(TextLink(record.number, to: CaseAddress.of(record.id)), record.title),
      .lines(record.requesterName, Words.name(of: record.requesterClass)),
      Fragment(record.submitted.description),
      Fragment(StatusTag(standing.stage.tone, Words.name(of: standing.stage))),
      .lines(
        standing.outcome.map { Words.name(of: $0) } ?? "",
        standing.published == nil ? "" : Words.isPublished),
    ])
  }
}
