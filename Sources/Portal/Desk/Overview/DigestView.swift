internal import Drafting
internal import Law
internal import Office
internal import Records

/// What falls due: overdue first, then today, then the next working days.
struct DigestView {
  private typealias Text = Words.Overview

  let digest: Digest
  let isWhole: Bool
  let names: [OfficerID: String]

  var parts: [any Component] {
    let head: [any Component] = [
      PageHeading(
        Words.name(of: DeskPlace.digest), above: DayWords.full(digest.day),
        lead: Text.digestLead(digest.agencyName, digest.lines.count)),
      Tabs(
        Text.digestViews,
        [
          .init(Text.mine, "/desk/digest", isCurrent: !isWhole),
          .init(Text.whole, "/desk/digest?all=yes", isCurrent: isWhole),
        ]),
    ]
    guard !digest.lines.isEmpty else {
      return head + [
        EmptyState(
          Text.nothingDue, next: Text.nothingDueNext,
          action: LinkButton(Words.toDesk, to: "/desk"))
      ]
    }
    let groups = [
      (Text.overdue, digest.lines.filter(\.isOverdue)),
      (Text.today, digest.lines.filter { $0.lastDay == digest.day }),
      (Text.coming, digest.lines.filter { $0.lastDay > digest.day }),
    ]
    return head + groups.filter { !$0.1.isEmpty }.map { table($0.0, $0.1) }
  }

  private func table(_ name: String, _ lines: [DigestLine]) -> DataTable {
    DataTable(
      Text.group(name, lines.count),
      columns: [.init(Text.request), .init(Text.waiting), .init(Text.term), .init(Text.handler)],
      rows: lines.map { line in
        [
          .lines(TextLink(line.number, to: "/desk/requests/\(line.request)"), line.title),
          .lines(Words.name(of: line.watch), Words.article(line.watch.basis)),
          Fragment(daysLeft(line)),
          Fragment(line.handler.map { names[$0] ?? Text.none } ?? Text.unassigned),
        ]
      })
  }

  private func daysLeft(_ line: DigestLine) -> DaysLeft {
    DaysLeft(
      line.isOverdue
        ? .past(line.lastDay.days(to: digest.day))
        : .left(line.daysLeft ?? digest.day.days(to: line.lastDay)),
      lastDay: line.lastDay.description, isProvisional: line.isProvisional)
  }
}
