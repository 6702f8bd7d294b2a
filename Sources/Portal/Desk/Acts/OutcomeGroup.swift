internal import Law

/// The outcomes that are replies, under the headings of the report's table three.
struct OutcomeGroup: Sendable {
  let name: String
  let outcomes: [Outcome]

  static let all: [OutcomeGroup] = [
    .init(name: Words.groupDisclosed, outcomes: [.disclosed, .alreadyPublished]),
    .init(name: Words.groupPartly, outcomes: [.partlyDisclosed]),
    .init(name: Words.groupRefused, outcomes: Outcome.refusals + [.administrativeQuery]),
    .init(
      name: Words.groupUnable,
      outcomes: [.nonexistent, .otherAgency, .needsCreation, .stillUnclear]),
    .init(
      name: Words.groupNotHandled,
      outcomes: [.petition, .repeated, .printedMatter, .excessive, .reissue]),
  ]
}
