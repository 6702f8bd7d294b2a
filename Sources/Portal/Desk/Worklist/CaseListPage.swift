internal import HTML
internal import Law
internal import Office
internal import Records

/// A list of cases: number, title, stage, what is waited for, last day.
struct CaseListPage: Sendable {
  enum Place: Sendable {
    case worklist, search

    var deskPlace: DeskPlace {
      switch self {
      case .worklist: .worklist
      case .search: .search
      }
    }
  }

  let place: Place
  let query: CaseListQuery
  let list: Worklist
  let agencies: [Agency]
  let colleagues: Colleagues
  let today: Day

  private var path: String { place.deskPlace.address }

  func page(_ masthead: DeskMasthead) -> DeskPage {
    let title = Words.name(of: place.deskPlace)
    return DeskPage(title, masthead) { html in
      html(PageHeading(title, lead: Words.lead(of: place), actions: actions(masthead)))
      html(filters)
      html(table)
      html(
        Pager(
          previous: list.previous.map { query.address(path, page: $0) },
          next: list.next.map { query.address(path, page: $0) },
          position: Words.linesOnPage(list.lines.count)))
    }
  }

  private func actions(_ masthead: DeskMasthead) -> [any Component] {
    let intake = DeskPlace.intake.address
    guard masthead.entries.contains(where: { $0.address == intake }) else { return [] }
    return [LinkButton(Words.name(of: DeskPlace.intake), to: intake, .primary)]
  }

  private var filters: FilterBar {
    let state = query.state
    var fields: [any Component] = [
      TextField("q", Words.searchField, .search, in: state, need: .unmarked)
    ]
    if agencies.count > 1 {
      fields.append(
        SelectField(
          "agency", Words.agencyField, agencies.map { .init($0.id.rawValue, $0.name) }, in: state,
          need: .unmarked, blank: Words.allAgencies))
    }
    fields += [
      SelectField(
        "stage", Words.stageField,
        RequestStage.allCases.filter { place == .search || $0.isOpen }.map {
          .init($0.rawValue, Words.name(of: $0))
        }, in: state, need: .unmarked, blank: Words.allStages),
      TextField("unit", Words.unitField, in: state, need: .unmarked),
      SelectField(
        "handler", Words.handlerField, colleagues.options(.handler), in: state, need: .unmarked,
        blank: Words.allHandlers),
      Checkbox("mine", Words.onlyMine, in: state),
      Checkbox("overdue", Words.onlyOverdue, in: state),
    ]
    return FilterBar(
      path, fields: fields, clear: query.isFiltered ? path : nil,
      result: Words.listResult(list.lines.count, hasMore: list.next != nil))
  }

  private var table: DataTable {
    DataTable(
      Words.name(of: place.deskPlace),
      columns: [
        .init(Words.requestColumn), .init(Words.requesterColumn), .init(Words.stageField),
        .init(Words.handlerField, .who), .init(Words.waitedForColumn), .init(Words.replyDayColumn),
      ],
      rows: list.lines.map(row), hidesCaption: true,
      empty: query.isFiltered
        ? EmptyState(
          Words.nothingFound, next: Words.nothingFoundNext,
          action: LinkButton(Words.clearFilters, to: path))
        : EmptyState(Words.nothingToDo, next: Words.nothingToDoNext))
  }

  private func row(_ line: WorklistLine) -> DataTable.Row {
    let record = line.record
    let agency = agencies.first { $0.id == record.agency }?.name ?? ""
    return DataTable.Row(
      [
        Fragment { html in
          html(TextLink(record.number, to: CaseAddress.of(record.id)))
          html(.span, .class("second-line"), text: record.title)
        },
        .lines(record.requesterName, Words.name(of: record.requesterClass)),
        Fragment(StatusTag(record.standing.stage.tone, Words.name(of: record.standing.stage))),
        handler(line, agency),
        waits(record.standing),
        Fragment([record.standing.daysLeft(line.daysLeft, today: today)]),
      ],
      tone: line.isOverdue ? .danger : nil)
  }

  private func handler(_ line: WorklistLine, _ agency: String) -> Fragment {
    let (unit, handler) = (line.record.unit, line.record.handler)
    let name = handler.flatMap { colleagues.name(of: $0) } ?? ""
    let isNobodys = unit == nil && handler == nil && line.record.standing.isOpen
    let who = isNobodys ? Words.notAssigned : name
    let place = unit ?? agency
    let shown = place.isEmpty ? Fragment(who) : Fragment.lines(place, who)
    guard line.isHandlerGone else { return shown }
    return Fragment([shown, StatusTag(.warning, Words.handlerGone)])
  }

  /// What is waited for, as far as a list knows: the first of all last days.
  private func waits(_ standing: CaseStanding) -> Fragment {
    guard let text = Words.waited(standing) else { return .none }
    let day = standing.nextDay
    return .lines(text, Words.through(day, isPast: day < today))
  }
}
