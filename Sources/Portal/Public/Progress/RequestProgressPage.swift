internal import Drafting
internal import HTML
internal import Law
internal import Office
internal import Records

/// One request as its requester follows it: where it stands, what to do, the last day and why.
struct RequestProgressPage {
  let view: RequesterView
  let today: Day
  let calendar: WorkingCalendar
  let token: FormToken
  /// What was typed for a correction or for reasons, where it comes back.
  var state = FormState()
  var kept: KeptFiles?

  var page: PublicPage {
    PublicPage(Words.ownRequestTitle, at: .progress, hasErrors: state.hasErrors) { html in
      html(ErrorSummary(state))
      html(
        PageHeading(
          view.title, above: view.number, lead: Words.lead(view.stage, view.agency.name),
          marks: marks))
      html(Columns(main, side: side))
    }
  }

  private var marks: [any Component] {
    let tag = StatusTag(Words.tone(of: view.stage), Words.name(of: view.stage))
    guard view.stage == .inProgress, let last = view.lastDay else { return [tag] }
    return [
      tag, DaysLeft(left(to: last), lastDay: last.description, isProvisional: view.isProvisional),
    ]
  }

  private func left(to last: Day) -> DaysLeft.Count {
    if today > last { return .past(last.days(to: today)) }
    var count = 0
    var day = today
    while day < last {
      day = day.adding(days: 1)
      if (try? calendar.kind(of: day).isWorking) ?? !day.weekday.isWeekend { count += 1 }
    }
    return .left(count)
  }

  private var main: [any Component] {
    overdue + tasks + (isReplied ? papers : []) + [
      Panel(Words.historyHeading) { $0(Timeline(entries)) }
    ] + clock + [Panel(Words.sentHeading) { $0(SummaryList(CaseItems.sent(view))) }]
  }

  /// Where to turn when the office is late (art 51).
  private var overdue: [any Component] {
    isOverdue ? [NoticePanel(.warning, Words.replyOverdue, Fragment(Words.replyOverdueNext))] : []
  }

  private var isOverdue: Bool {
    guard let last = view.lastDay, today > last else { return false }
    return switch view.stage {
    case .inProgress, .awaitingReasons: true
    case .awaitingConfirmation, .awaitingCorrection, .awaitingPayment, .replied, .closed,
      .passedOn:
      false
    }
  }

  /// What the requester is asked to do now, before anything else.
  private var tasks: [any Component] {
    var tasks: [any Component] = []
    if view.moves.contains(.recordCorrection) {
      tasks.append(
        answer(
          Words.correctionHeading, Words.correctionText(view.correctionThrough), "correction",
          hint: Words.answerHint))
    }
    if view.moves.contains(.recordReasons) {
      tasks.append(
        answer(
          Words.reasonsHeading, Words.reasonsText(view.reasonsThrough), "reasons",
          hint: Words.reasonsHint))
    }
    if view.stage == .awaitingPayment { tasks.append(payment) }
    return tasks
  }

  private func answer(
    _ heading: String, _ text: String, _ noun: String, hint: String
  ) -> Panel {
    Panel(heading, id: noun) { html in
      html(Prose([Fragment(text)]))
      html(
        PostForm(to: "\(ProgressRoutes.request)/\(noun)", token: token, isMultipart: true) { html in
          html(
            TextArea(
              "text", Words.answerName, in: state, hint: hint, need: .unmarked, limit: 5000))
          html(
            FilesPart(
              kept: kept, state: state, label: Words.filesName, hint: Words.answerFilesHint))
          html(Actions([Button(Words.sendAnswer)]))
        })
    }
  }

  private var payment: Panel {
    Panel(Words.paymentHeading) { html in
      html(
        SummaryList([
          .init(Words.feeName, Fragment(view.fee.map { Words.money($0) } ?? "")),
          .init(Words.paymentName, Fragment(view.payment ?? "")),
          .init(
            Words.paymentThrough,
            Fragment(view.paymentThrough.map { DayWords.full($0) } ?? Words.paymentTerm)),
        ]))
      html(Prose([Fragment(Words.paymentText)]))
    }
  }

  private var entries: [Timeline.Entry] {
    view.timeline.map { item in
      Timeline.Entry(
        item.day.description, Words.text(of: item.kind),
        detail: item.text.map { Fragment(Verbatim($0)) } ?? .none,
        article: Words.basis(of: item.kind), letters: CaseItems.letterLinks(item, view))
    } + ahead
  }

  private var ahead: [Timeline.Entry] {
    switch view.stage {
    case .replied, .closed, .passedOn: []
    case .awaitingConfirmation, .inProgress, .awaitingCorrection, .awaitingReasons,
      .awaitingPayment:
      [
        Timeline.Entry(
          view.lastDay?.description ?? Words.open,
          view.lastDay == nil ? Words.replyLater : Words.replyAhead,
          stage: isOverdue ? .past : .ahead)
      ]
    }
  }

  private var clock: [any Component] {
    guard let deadline = view.deadline else { return [] }
    let heading = deadline.lastDay == nil ? Words.standsTitle : Words.whyHeading
    return [
      Panel(heading, id: "deadline") { html in
        if let note = ReplyDeadlineWords.provisional(deadline) { html(NoticePanel(.warning, note)) }
        if let wait = deadline.wait { html(Prose([Fragment(ReplyDeadlineWords.sentence(wait))])) }
        html(SummaryList(DeadlineReasons(deadline).items))
        html(
          Disclosure(Words.dayByDay) { html in
            html(MonthGrid(Words.monthsName, of: deadline))
            html(ClockTable(Words.tableName, of: deadline))
          })
      }
    ]
  }

  private var side: [any Component] {
    var side: [any Component] = [
      Panel(Words.atAGlance) { html in
        html(
          SummaryList(
            [
              .init(Words.agencyName, Fragment(view.agency.name)),
              .init(Words.receivedName, day(view.received)),
              .init(Words.lastDayAbove, day(view.lastDay)),
            ] + outcome))
      }
    ]
    if !isReplied { side += papers }
    if let remedy = view.remedy {
      side.append(
        Panel(Words.remedyHeading) { html in
          html(Prose(Words.paragraphs(remedy, view.agency).map { Fragment($0) }))
          if let address = view.agency.remedies.onlineReconsideration {
            html(Prose([.link(Words.onlineReconsideration, to: address)]))
          }
        })
    }
    return side + [contact, otherActs]
  }

  private var isReplied: Bool { view.stage == .replied }

  /// What came from the agency. Once it has replied this is what the requester came for.
  private var papers: [Panel] {
    var papers: [Panel] = []
    if !view.replyFiles.isEmpty {
      papers.append(
        Panel(Words.replyFilesHeading) { $0(AttachmentList(CaseItems.files(view.replyFiles))) })
    }
    if !view.letters.isEmpty {
      papers.append(
        Panel(Words.lettersHeading) { $0(AttachmentList(CaseItems.letters(view))) })
    }
    return papers
  }

  private var outcome: [SummaryList.Item] {
    view.outcome.map { [.init(Words.outcomeName, Fragment(Words.name(of: $0)))] } ?? []
  }

  private func day(_ day: Day?) -> Fragment {
    Fragment(day.map { DayWords.full($0) } ?? Words.open)
  }

  private var contact: Panel {
    Panel(Words.contactAgency) { html in
      html(SummaryList(Words.contact(view.agency)))
    }
  }

  private var otherActs: Panel {
    Panel(Words.otherActs) { html in
      if view.moves.contains(.withdraw) {
        html(Prose([.link(Words.withdrawLink, to: "\(ProgressRoutes.request)/withdrawal")]))
      }
      html(
        PostForm(to: "\(ProgressRoutes.address)/end", token: token) {
          $0(Actions([Button(Words.leave, .secondary)]))
        })
    }
  }
}
