internal import Drafting
internal import Law
internal import Office
internal import Records

/// The notices known, the form for a new one, and what that would move.
struct CalendarView {
  private typealias Text = Words.Overview

  let calendar: WorkingCalendar
  let today: Day
  let state: FormState
  let preview: NoticePreview?
  let moved: Int?
  let token: FormToken
  let agencies: [AgencyID: String]
  /// Administrators see no case: they are shown which numbers move, not what was asked for.
  let readsCases: Bool

  var parts: [any Component] {
    var parts: [any Component] = [
      PageHeading(Words.name(of: DeskPlace.calendar), lead: Text.calendarLead)
    ]
    if let moved {
      parts.append(NoticePanel(.success, Text.loaded, Fragment(Text.moved(moved)), isNews: true))
    }
    if let preview { parts += shown(preview) }
    if preview == nil, let missing {
      parts.append(NoticePanel(.warning, Text.yearMissing(missing), Fragment(Text.yearMissingNext)))
    }
    parts.append(Panel(preview == nil ? Text.newNotice : Text.changeNotice) { $0(form) })
    return parts + [known]
  }

  /// This year or the next without its notice.
  private var missing: Int? {
    [today.year, today.year + 1].first { !calendar.isAnnounced(year: $0) }
  }

  private var form: PostForm {
    PostForm(to: "/desk/calendar/preview", token: token, isMultipart: true) { html in
      html(
        TextArea(
          "text", Text.noticeText, in: state, hint: Text.noticeHint, need: .unmarked, rows: 10))
      html(
        FileField(
          "file", Text.noticeFile, in: state.error(of: "file") == nil ? .empty : state,
          accepted: [".txt"], fileBytes: NoticeText.most))
      html(Disclosure(Text.exampleTitle) { $0(Verbatim(Text.example)) })
      html(Actions([Button(Text.previewNotice, preview == nil ? .primary : .secondary)]))
    }
  }

  private func shown(_ preview: NoticePreview) -> [any Component] {
    let isKnown = preview.schedules.allSatisfy(calendar.schedules.contains)
    guard !isKnown else {
      return [NoticePanel(.information, Text.known, Fragment(Text.knownNext), isNews: true)]
    }
    return [
      NoticePanel(
        .information, Text.previewTitle(preview.schedules.map(\.year)),
        Fragment(Text.previewCount(open: preview.open, moves: preview.moves.count)), isNews: true),
      table(Text.readNotices, preview.schedules), moves(preview),
      PostForm(to: DeskPlace.calendar.address, token: token) { html in
        html(HiddenField("text", state["text"]))
        html(
          Actions([Button(Text.load), LinkButton(Words.cancel, to: DeskPlace.calendar.address)]))
      },
    ]
  }

  private func moves(_ preview: NoticePreview) -> DataTable {
    DataTable(
      Text.movesTitle,
      columns: [
        .init(Text.request), .init(Text.agency), .init(Text.from, .day), .init(Text.to, .day),
      ],
      rows: preview.moves.map { move in
        [
          request(move), Fragment(agencies[move.agency] ?? Text.none),
          day(move.from, move.wasProvisional), moved(move),
        ]
      }, empty: EmptyState(Text.noMoves))
  }

  private func request(_ move: CaseShift) -> Fragment {
    guard readsCases else { return Fragment(move.number) }
    return .lines(TextLink(move.number, to: "/desk/requests/\(move.request)"), move.title)
  }

  /// What is waited for besides the reply may move alone.
  private func moved(_ move: CaseShift) -> Fragment {
    move.from == move.to && move.wasProvisional == move.isProvisional
      ? Fragment(Text.otherMoves) : day(move.to, move.isProvisional)
  }

  private func day(_ day: Day?, _ isProvisional: Bool) -> Fragment {
    .lines(day?.description ?? Text.none, isProvisional ? Words.provisional : "")
  }

  private var known: DataTable {
    table(
      Text.knownNotices,
      calendar.schedules.sorted { ($0.year, $0.announced) > ($1.year, $1.announced) })
  }

  private func table(_ caption: String, _ schedules: [HolidaySchedule]) -> DataTable {
    DataTable(
      caption,
      columns: [
        .init(Text.year, .day), .init(Text.notice), .init(Text.announced, .day),
        .init(Text.daysOff, .number), .init(Text.makeUpDays, .number),
      ],
      rows: schedules.map { schedule in
        [
          Fragment("\(schedule.year)"),
          .lines(schedule.title, schedule.number ?? "", schedule.region ?? ""),
          Fragment(schedule.announced.description),
          Fragment("\(schedule.daysOff.reduce(0) { $0 + $1.firstDay.days(to: $1.lastDay) + 1 })"),
          Fragment("\(schedule.makeUpDays.count)"),
        ]
      })
  }
}
