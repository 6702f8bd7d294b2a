internal import Drafting
internal import Law
internal import Office
internal import Records

/// What falls due: overdue first, then today, then the next working days, then what follows the end.
struct DigestView {
  private typealias Text = Words.Overview

  enum Scope { case own, agency, units }

  let digest: Digest
  let scope: Scope
  /// Whether there are agencies below to look at.
  let watchesUnits: Bool
  /// What could not be delivered to others, in words.
  let failures: [String]

  var parts: [any Component] {
    head + (digest.lines.isEmpty ? [nothing] : tables)
      + (digest.hasMore
        ? [NoticePanel(.warning, Words.Digest.more(digest.lines.count))] : [])
  }

  private var head: [any Component] {
    var parts: [any Component] = [
      PageHeading(
        Words.name(of: DeskPlace.digest), above: DayWords.full(digest.day),
        lead: Text.digestLead(digest.agencyName, digest.lines.count))
    ]
    if !failures.isEmpty {
      parts.append(
        NoticePanel(
          .warning, Words.Digest.notDelivered,
          Fragment([
            Bullets(failures.map { Fragment($0) }),
            Prose([Fragment(Words.Digest.notDeliveredNext)]),
          ])))
    }
    return parts + [tabs]
  }

  private var tabs: Tabs {
    Tabs(
      Text.digestViews,
      [
        .init(Words.Digest.mine, "/desk/digest", isCurrent: scope == .own),
        .init(Text.whole, "/desk/digest?all=yes", isCurrent: scope == .agency),
      ]
        + (watchesUnits
          ? [.init(Words.Digest.units, "/desk/digest?units=yes", isCurrent: scope == .units)]
          : []))
  }

  private var nothing: EmptyState {
    EmptyState(
      Text.nothingDue, next: Text.nothingDueNext, action: LinkButton(Words.toDesk, to: "/desk"))
  }

  private var tables: [any Component] {
    digest.groups.map { table($0.group.name, $0.lines) }
  }

  private func table(_ name: String, _ lines: [DigestLine]) -> DataTable {
    DataTable(
      Text.group(name, lines.count),
      columns: [
        .init(Text.request), .init(Text.waiting), .init(Text.term), .init(Text.handler, .who),
      ],
      rows: lines.map { line in
        [
          .lines(TextLink(line.number, to: "/desk/requests/\(line.request)"), line.title),
          .lines(Words.name(of: line.watch), Words.article(line.watch.basis)),
          Fragment(daysLeft(line)),
          handler(line),
        ]
      })
  }

  private func handler(_ line: DigestLine) -> Fragment {
    let name = line.handler.map { digest.officerNames[$0] ?? Text.none } ?? Text.unassigned
    guard scope == .units else { return Fragment(name) }
    return .lines(digest.agencyNames[line.agency] ?? Text.none, name)
  }

  /// Only a reply is overdue; of everything else the day has passed.
  private func daysLeft(_ line: DigestLine) -> DaysLeft {
    let days = line.lastDay.days(to: digest.day)
    let count: DaysLeft.Count =
      !line.isOverdue
      ? .left(line.daysLeft ?? digest.day.days(to: line.lastDay))
      : line.watch == .reply ? .past(days) : .elapsed(days)
    return DaysLeft(
      count, lastDay: line.lastDay.description, isProvisional: line.isProvisional)
  }
}
