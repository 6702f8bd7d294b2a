internal import Office
internal import Records

/// The officers, agency by agency; on top what waits for an officer who has left.
struct OfficersView {
  private typealias Text = Words.Officers

  let people: People
  /// Only these; nil: all.
  let agency: AgencyID?
  let done: OfficerNews?

  private var address: String { DeskPlace.officers.address }

  var parts: [any Component] {
    let new = "\(address)/new" + (agency.map { "?agency=\($0)" } ?? "")
    var parts: [any Component] = [
      PageHeading(
        Words.name(of: DeskPlace.officers), lead: Text.lead,
        actions: [LinkButton(Text.add, to: new, .primary)])
    ]
    if let done { parts.append(NoticePanel(.success, Text.news(done), isNews: true)) }
    if let lost { parts.append(lost) }
    if let empty { parts.append(empty) }
    parts.append(filter)
    return parts + [table]
  }

  /// Administrators see no case, only that there are some.
  private var lost: NoticePanel? {
    let counts = people.agencies.compactMap { agency in
      people.withoutHandler[agency.id].map { (agency.name, $0) }
    }
    guard !counts.isEmpty else { return nil }
    return NoticePanel(
      .warning, Text.lost(counts.reduce(0) { $0 + $1.1 }),
      Fragment(Bullets(counts.map { Fragment(Text.lost($0.0, $0.1)) })))
  }

  private var empty: NoticePanel? {
    let names = people.agencies.filter { agency in
      agency.isActive
        && !people.lines.contains { $0.officer.isActive && $0.officer.agency == agency.id }
    }.map(\.name)
    return names.isEmpty
      ? nil : NoticePanel(.information, Text.nobody, Fragment(Text.names(names)))
  }

  private var filter: FilterBar {
    FilterBar(
      address,
      fields: [
        SelectField(
          "agency", Words.agencyField, people.agencies.map { .init($0.id.rawValue, $0.name) },
          in: FormState(values: ["agency": agency?.rawValue ?? ""]), need: .unmarked,
          blank: Words.allAgencies)
      ], clear: agency == nil ? nil : address,
      result: Text.count(
        shown.count { $0.officer.isActive }, stopped: shown.count { !$0.officer.isActive }))
  }

  private var shown: [PersonLine] {
    people.lines.filter { agency == nil || $0.officer.agency == agency }
  }

  /// Agency by agency; in each, those who left last.
  private var table: DataTable {
    let lines = people.agencies.flatMap { one in
      shown.filter { $0.officer.agency == one.id }
        .sorted { $0.officer.isActive && !$1.officer.isActive }
    }
    return DataTable(
      Words.name(of: DeskPlace.officers),
      columns: [
        .init(Text.person), .init(Words.agencyField), .init(Text.roles), .init(Text.email),
        .init(Text.open, .number), .init(Text.state),
      ],
      rows: lines.map(row), hidesCaption: true, empty: EmptyState(Text.none))
  }

  private func row(_ line: PersonLine) -> DataTable.Row {
    let officer = line.officer
    return [
      .lines(TextLink(officer.name, to: "\(address)/\(officer.id.rawValue)"), officer.signInName),
      place(officer.agency), Fragment(Text.list(officer.roles)), Fragment(officer.email ?? ""),
      Fragment("\(line.open)"), Fragment(Text.tag(officer)),
    ]
  }

  private func place(_ id: AgencyID) -> Fragment {
    guard let agency = people.agencies.first(where: { $0.id == id }) else { return .none }
    return .lines(agency.name, agency.isActive ? "" : Words.Agencies.closed)
  }
}
