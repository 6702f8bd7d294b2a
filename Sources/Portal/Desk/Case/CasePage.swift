internal import HTML
internal import Law
internal import Office
internal import Records

/// A case: the request, what happened, why its last day is that day, and what can be done now.
struct CasePage: Sendable {
  let view: CaseView
  /// What was just done.
  let done: CaseAct?
  let today: Day
  let token: FormToken

  private var record: CaseRecord { view.record }

  func page(_ masthead: DeskMasthead) -> DeskPage {
    DeskPage(
      record.number, masthead,
      breadcrumbs: Breadcrumbs(
        [TextLink(Words.name(of: DeskPlace.worklist), to: DeskPlace.worklist.address)],
        here: record.number)
    ) { html in
      if let done {
        html(NoticePanel(.success, Words.done(done), Fragment(Words.doneNext), isNews: true))
      }
      html(
        PageHeading(
          record.title, above: "\(record.number) · \(view.agency.name)",
          marks: [
            StatusTag(record.standing.stage.tone, Words.name(of: record.standing.stage)),
            record.standing.daysLeft(view.daysLeft, today: today),
          ], actions: mainMove))
      html(Columns(main, side: side))
    }
  }

  /// What leads on from this stage; the others stand beside. A case that nobody has is given to somebody
  /// first, by whoever cannot go on with it himself.
  private var mainMove: [any Component] {
    let leading: [RequestMove] = [
      .confirm, .recordCorrection, .recordPayment, .review, .sign, .deliver, .draftReply,
      .archive,
    ]
    let move = leading.first(where: view.moves.contains).map(CaseAct.init)
    let waits = record.standing.isOpen && record.handler == nil && view.mayAssign
    guard let act = move ?? (waits ? .assignment : nil) else { return [] }
    return [LinkButton(Words.name(of: act), to: CaseAddress.of(act, record.id), .primary)]
  }

  private var main: [any Component] {
    var parts: [any Component] = []
    if let draft = DraftedReply(view) { parts.append(DraftPanel(draft: draft).panel) }
    parts.append(RequestPanel(view: view, token: token).panel)
    if !view.consultations.isEmpty {
      parts.append(ConsultationsPanel(view: view, token: token).panel)
    }
    parts.append(
      Panel(Words.course) { $0(Timeline(CaseHistory(view: view, today: today).entries)) })
    if let deadline = view.deadline {
      parts.append(clock(deadline))
    }
    return parts
  }

  private func clock(_ deadline: ReplyDeadline) -> Panel {
    Panel(Words.clockTitle, id: "clock") { html in
      html(Prose([Fragment(Words.clockLead(deadline))]))
      html(
        Disclosure(Words.clockDays) { html in
          html(MonthGrid(Words.clockMonths, of: deadline))
          html(ClockTable(Words.clockTitle, of: deadline, counting: view.agency.counting))
        })
    }
  }

  private var side: [any Component] {
    var parts: [any Component] = [moves]
    if !watches.isEmpty { parts.append(Panel(Words.watchesTitle) { $0(SummaryList(watches)) }) }
    parts.append(assignment)
    if !view.letters.isEmpty { parts.append(CasePapers(view: view).letters) }
    if !view.files.isEmpty { parts.append(CasePapers(view: view).files) }
    parts.append(NotesPanel(view: view, token: token).panel)
    return parts
  }

  private var moves: Panel {
    Panel(Words.movesTitle, id: "moves") { html in
      if view.moves.isEmpty {
        html(Prose([Fragment(Words.noMoves)]))
      } else {
        html(
          LinkCards(
            view.moves.map { move in
              let act = CaseAct(move)
              return .init(
                Words.name(of: act), to: CaseAddress.of(act, record.id), Words.short(act),
                article: Words.article(move.basis))
            }))
      }
    }
  }

  private var watches: [SummaryList.Item] {
    view.watches.map { watch in
      .init(
        Words.name(of: watch.watch),
        .lines(
          Words.dayInWords(watch.lastDay),
          watch.lastDay < today ? Words.isPast : ""))
    }
  }

  private var assignment: Panel {
    let change = TextLink(
      Words.change, to: CaseAddress.of(.assignment, record.id), about: Words.assignmentTitle)
    return Panel(
      Words.assignmentTitle, beside: view.mayAssign ? Fragment(change) : .none
    ) { html in
      if record.unit == nil, record.handler == nil {
        return html(Prose([Fragment(Words.notAssigned)]))
      }
      html(
        SummaryList([
          .init(Words.unitField, Fragment(record.unit ?? "")),
          .init(
            Words.handlerField, Fragment(record.handler.flatMap { view.officers[$0] } ?? "")),
        ]))
    }
  }
}
