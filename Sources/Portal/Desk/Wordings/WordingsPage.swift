internal import Drafting
internal import Law
internal import Office
internal import Records

/// All kinds of letters, and which of them the agency words itself.
struct WordingsPage: Sendable {
  private typealias Text = Words.Wordings

  let wordings: [Wording]

  /// Where all are ours there is nothing to say of each.
  private var hasOwn: Bool { wordings.contains(where: \.isOwn) }

  var parts: [any Component] {
    let own = wordings.count { $0.isOwn }
    return [
      PageHeading(
        Words.name(of: DeskPlace.wordings), lead: Text.lead(own: own, of: wordings.count))
    ] + WordingGroup.all.map(table)
  }

  private func table(_ group: WordingGroup) -> DataTable {
    DataTable(
      group.name,
      columns: [.init(Text.letter)] + (hasOwn ? [.init(Text.wording), .init(Text.saved)] : []),
      rows: group.kinds.compactMap { kind in wordings.first { $0.kind == kind } }.map(row),
      isLinedUp: true)
  }

  private func row(_ wording: Wording) -> DataTable.Row {
    let link = Fragment.link(wording.kind.name, to: WordingRoutes.address(wording.kind))
    guard hasOwn else { return [link] }
    return [
      link, wording.isOwn ? Fragment(WordingPage.tag(wording)) : .none,
      wording.saved.map { .lines(Words.minute($0), wording.officerName ?? "") } ?? .none,
    ]
  }
}
