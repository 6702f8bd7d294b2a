internal import Law
internal import Office
internal import Records

/// The agencies as a tree, and above them what is missing to run the office.
struct AgenciesView {
  private typealias Text = Words.Agencies

  let settings: AgencySettings
  /// Otherwise it is only looked at.
  let mayKeep: Bool
  let done: AgencyNews?

  var parts: [any Component] {
    var parts: [any Component] = [
      PageHeading(
        Words.name(of: DeskPlace.agencies), lead: Text.lead,
        actions: mayKeep
          ? [LinkButton(Text.add, to: "\(DeskPlace.agencies.address)/new", .primary)] : [])
    ]
    if let done { parts.append(NoticePanel(.success, Text.news(done), isNews: true)) }
    return parts + [completeness, table]
  }

  /// What is missing, in words; everything there is to do leads to where it is done.
  private var completeness: NoticePanel {
    let todo = settings.gaps.map(item) + agencyGaps + withoutHandler
    guard !todo.isEmpty else { return NoticePanel(.success, Text.complete) }
    return NoticePanel(.warning, Text.incomplete(todo.count), Fragment(Bullets(todo)))
  }

  private func item(_ gap: SettingsGap) -> Fragment {
    switch gap {
    case .holidayNotice(let year):
      Fragment([
        Fragment(Text.noticeMissing(year)),
        TextLink(Text.toCalendar, to: DeskPlace.calendar.address),
      ])
    case .leadOffice: Fragment(Text.leadOfficeMissing)
    }
  }

  private var agencyGaps: [Fragment] {
    AgencyGap.allCases.compactMap { gap in
      let names = settings.lines.filter { $0.gaps.contains(gap) }.map(\.agency.name)
      return names.isEmpty ? nil : Fragment(Text.missing(gap, in: names))
    }
  }

  private var withoutHandler: [Fragment] {
    settings.lines.filter { $0.withoutHandler > 0 }.map {
      Fragment(Text.withoutHandler($0.agency.name, $0.withoutHandler))
    }
  }

  private var table: DataTable {
    DataTable(
      Text.tableCaption,
      columns: [
        .init(Words.agencyField), .init(Text.shortName), .init(Text.contact), .init(Text.state),
        .init(Text.gaps),
      ],
      rows: settings.lines.map(row), hidesCaption: true, empty: EmptyState(Text.none))
  }

  private func row(_ line: AgencyLine) -> DataTable.Row {
    let agency = line.agency
    let indent = String(repeating: "　", count: min(line.depth, 4))
    let parent = settings.lines.first { $0.agency.id == agency.parent }?.agency.name
    return [
      Fragment([
        Fragment(indent), name(agency),
        Fragment.lines("", indent + Text.place(agency.level, under: parent)),
      ]),
      Fragment(agency.shortName),
      .lines(agency.contact.phone ?? "", agency.contact.address ?? ""),
      Fragment(
        agency.isActive ? StatusTag(.success, Text.active) : StatusTag(.neutral, Text.closed)),
      gaps(line),
    ]
  }

  private func name(_ agency: Agency) -> Fragment {
    mayKeep
      ? .link(agency.name, to: "\(DeskPlace.agencies.address)/\(agency.id)")
      : Fragment(agency.name)
  }

  private func gaps(_ line: AgencyLine) -> Fragment {
    guard line.agency.isActive else { return .none }
    guard !line.gaps.isEmpty else { return Fragment(StatusTag(.success, Text.whole)) }
    let letters = line.gaps.filter(\.concernsLetters)
    let others = line.gaps.filter { !$0.concernsLetters }
    var parts: [any Component] = []
    if !letters.isEmpty {
      parts.append(StatusTag(.danger, Text.lettersLack(letters.count)))
    } else {
      parts.append(StatusTag(.warning, Text.officeLacks(others.count)))
    }
    parts.append(Fragment.lines("", Text.list(letters + others)))
    return Fragment(parts)
  }
}
