import Law
import Testing

@Suite("Regulation art 45: what each event obliges the office to do")
struct ActionTests {
  static let third = on("03-04", .consulted(.thirdParty, serial: 1))
  static let reached = [third, on("03-05", .consultationDelivered(serial: 1))]
  static let reasons = [
    on("03-04", .reasonsAsked(through: day("03-10"))), on("03-07", .reasonsGiven),
  ]

  /// The end of June after every end of these cases.
  static let archive = day("06-30").adding(days: 365)

  /// Drafted, reviewed and signed on a day.
  static func signed(_ kind: RequestEvent.Kind, on text: String = "03-28") -> [RequestEvent] {
    [LawTests.on(text, kind), LawTests.on(text, .reviewed), LawTests.on(text, .signed)]
  }

  static let cases = [
    ProcedureCase(
      why: "confirmed: receipt, and the term runs from now", opening: .web,
      event: on("03-05", .confirmed),
      actions: [
        .issue(.receipt), .unwatch(.confirmation),
        .watch(.correctionNotice, through: day("03-14")), .watch(.reply, through: day("04-02")),
        .computeLastDay,
      ]),
    ProcedureCase(
      why: "passed on: the requester is told", opening: .web, event: on("03-05", .passedOn),
      actions: [.issue(.passedOn), .unwatch(.confirmation), .watch(.archive, through: archive)]),
    ProcedureCase(
      why: "correction asked: the clock stands, the requester's day is watched",
      event: on("03-05", .correctionAsked(through: day("03-20"))),
      actions: [
        .issue(.correction), .unwatch(.correctionNotice), .unwatch(.reply),
        .watch(.correction, through: day("03-20")), .computeLastDay,
      ]),
    ProcedureCase(
      why: "corrected: 20 working days anew",
      before: [on("03-05", .correctionAsked(through: day("03-20")))],
      event: on("03-10", .corrected),
      actions: [
        .unwatch(.correction), .watch(.reply, through: day("04-08")), .computeLastDay,
      ]),
    ProcedureCase(
      why: "a third party asked: two letters; the clock stands until one arrives",
      event: third,
      actions: [
        .issue(.opinionRequest(.thirdParty)), .issue(.consultation), .unwatch(.reply),
        .watch(.opinion(serial: 1), through: day("03-25")), .computeLastDay,
      ]),
    ProcedureCase(
      why: "a joint agency asked", event: on("03-04", .consulted(.jointAgency, serial: 1)),
      actions: [
        .issue(.opinionRequest(.jointAgency)), .issue(.consultation), .unwatch(.reply),
        .watch(.opinion(serial: 1), through: day("03-25")), .computeLastDay,
      ]),
    ProcedureCase(
      why: "delivered: 15 working days, and a last day again", before: [third],
      event: on("03-05", .consultationDelivered(serial: 1)),
      actions: [
        .watch(.opinion(serial: 1), through: day("03-26")),
        .watch(.reply, through: day("04-23")), .computeLastDay,
      ]),
    ProcedureCase(
      why: "the opinion came in early", before: reached,
      event: on("03-10", .opinionGiven(.objects, serial: 1)),
      actions: [
        .unwatch(.opinion(serial: 1)), .watch(.reply, through: day("04-07")), .computeLastDay,
      ]),
    ProcedureCase(
      why: "reasons asked: the clock runs on",
      event: on("03-04", .reasonsAsked(through: day("03-10"))),
      actions: [.issue(.reasons), .watch(.reasons, through: day("03-10"))]),
    ProcedureCase(
      why: "reasons given", before: [reasons[0]], event: reasons[1],
      actions: [.unwatch(.reasons)]),
    ProcedureCase(
      why: "delayed: the agency's own day", before: reasons,
      event: on("03-10", .delayed(through: day("06-30"))),
      actions: [.issue(.delay), .watch(.reply, through: day("06-30")), .computeLastDay]),
    ProcedureCase(
      why: "extended", event: on("03-10", .extended(workingDays: 20)),
      actions: [
        .issue(.extensionOfReply), .watch(.reply, through: day("04-28")), .computeLastDay,
      ]),
    ProcedureCase(
      why: "charged: the clock stands, payment is watched for 20 working days",
      event: on("03-10", .feeCharged(.byPage, units: 31, .yuan(10))),
      actions: [
        .issue(.fee), .unwatch(.correctionNotice), .unwatch(.reply),
        .watch(.payment, through: day("04-08")), .computeLastDay,
      ]),
    ProcedureCase(
      why: "the notice arrives later: payment is watched from there",
      before: [on("03-10", .feeCharged(.byPage, units: 31, .yuan(10)))],
      event: on("03-13", .feeNoticeDelivered),
      actions: [.watch(.payment, through: day("04-11"))]),
    ProcedureCase(
      why: "paid: 20 working days anew",
      before: [on("03-10", .feeCharged(.byPage, units: 31, .yuan(10)))],
      event: on("03-12", .feePaid),
      actions: [
        .unwatch(.payment), .watch(.correctionNotice, through: day("03-12")),
        .watch(.reply, through: day("04-10")), .computeLastDay,
      ]),
    ProcedureCase(
      why: "not corrected: nothing is left but archiving",
      before: [on("03-05", .correctionAsked(through: day("03-20")))],
      event: on("03-21", .lapsed),
      actions: [.unwatch(.correction), .watch(.archive, through: archive)]),
    ProcedureCase(
      why: "not paid",
      before: [
        on("03-10", .feeCharged(.byPage, units: 31, .yuan(10))), on("03-10", .feeNoticeDelivered),
      ],
      event: on("04-09", .lapsed),
      actions: [.unwatch(.payment), .watch(.archive, through: archive)]),
    ProcedureCase(
      why: "a draft owes nothing to anybody, and asks for no correction",
      event: on("03-05", drafted(.disclosed)), actions: [.unwatch(.correctionNotice)]),
    ProcedureCase(
      why: "drafted while an opinion is out that does not bear on it", before: reached,
      event: on("03-10", drafted(.nonexistent)),
      actions: [.unwatch(.correctionNotice), .unwatch(.opinion(serial: 1))]),
    ProcedureCase(
      why: "sent back, the opinion is waited for again",
      before: reached + [on("03-10", drafted(.nonexistent))],
      event: on("03-11", .draftReturned),
      actions: [
        .watch(.correctionNotice, through: day("03-12")),
        .watch(.opinion(serial: 1), through: day("03-26")),
      ]),
    ProcedureCase(
      why: "reviewed", before: [on("03-05", drafted(.disclosed))], event: on("03-05", .reviewed)),
    ProcedureCase(
      why: "signed: the letter", before: Array(signed(drafted(.stateSecret))[..<2]),
      event: on("03-28", .signed), actions: [.issue(.reply(.stateSecret))]),
    ProcedureCase(
      why: "against an objection: the third party is told why",
      before: reached + [on("03-10", .opinionGiven(.objects, serial: 1))]
        + signed(drafted(.disclosed, despite: .publicInterest))[..<2],
      event: on("03-28", .signed), actions: [.issue(.reply(.disclosed)), .issue(.disclosure)]),
    ProcedureCase(
      why: "after silence: told as well",
      before: reached + signed(drafted(.disclosed))[..<2], event: on("03-28", .signed),
      actions: [.issue(.reply(.disclosed)), .issue(.disclosure)]),
    ProcedureCase(
      why: "with consent there is nothing to tell",
      before: reached + [on("03-10", .opinionGiven(.consents, serial: 1))]
        + signed(drafted(.disclosed))[..<2],
      event: on("03-28", .signed), actions: [.issue(.reply(.disclosed))]),
    ProcedureCase(
      why: "the part objected to is kept: nothing to tell",
      before: reached + [on("03-10", .opinionGiven(.objects, serial: 1))]
        + signed(drafted(.partlyDisclosed, [.thirdPartyRights]))[..<2],
      event: on("03-28", .signed), actions: [.issue(.reply(.partlyDisclosed))]),
    ProcedureCase(
      why: "delivered and disclosed: consider publishing",
      before: signed(drafted(.disclosed)), event: on("03-28", .delivered(.post)),
      actions: [
        .unwatch(.reply), .watch(.publication, through: day("04-27")),
        .watch(.archive, through: archive),
        .considerPublication,
      ]),
    ProcedureCase(
      why: "delivered and refused", before: signed(drafted(.deliberative)),
      event: on("03-28", .delivered(.post)),
      actions: [.unwatch(.reply), .watch(.archive, through: archive)]),
    ProcedureCase(
      why: "withdrawn with everything under way: all watches end but archiving",
      before: reached + [
        on("03-06", .reasonsAsked(through: day("03-10"))),
        on("03-07", .correctionAsked(through: day("03-20"))),
      ],
      event: on("03-10", .withdrawn),
      actions: [
        .unwatch(.correction), .unwatch(.reasons), .unwatch(.opinion(serial: 1)),
        .watch(.archive, through: archive),
      ]),
    ProcedureCase(
      why: "withdrawn before it was confirmed", opening: .web, event: on("03-04", .withdrawn),
      actions: [.unwatch(.confirmation), .watch(.archive, through: archive)]),
    ProcedureCase(
      why: "ended for another reason", event: on("03-04", .closed),
      actions: [.unwatch(.correctionNotice), .unwatch(.reply), .watch(.archive, through: archive)]),
    ProcedureCase(
      why: "archived", before: [on("03-04", .closed)], event: on("03-05", .archived),
      actions: [.unwatch(.archive)]),
    ProcedureCase(
      why: "published", before: signed(drafted(.disclosed)) + [on("03-28", .delivered(.post))],
      event: on("04-01", .published), actions: [.unwatch(.publication)]),
    ProcedureCase(
      why: "archived unpublished: that was decided with it",
      before: signed(drafted(.disclosed)) + [on("03-28", .delivered(.post))],
      event: on("04-01", .archived), actions: [.unwatch(.publication), .unwatch(.archive)]),
  ]

  @Test("Documents, watches and their days, in order", arguments: cases)
  func actions(_ one: ProcedureCase) throws {
    let transition = try one.state().applying(one.event, calendar: ProcedureCase.calendar)
    #expect(transition.actions == one.actions)
  }

  @Test("Submission: received at once, or to be confirmed the same day (art 31)")
  func opening() {
    let calendar = ProcedureCase.calendar
    #expect(
      ProcedureCase.opened(.counter).openingActions(calendar)
        == [
          .issue(.receipt), .watch(.correctionNotice, through: day("03-12")),
          .watch(.reply, through: day("03-31")), .computeLastDay,
        ])
    #expect(
      ProcedureCase.opened(.web).openingActions(calendar)
        == [.watch(.confirmation, through: day("03-03"))])
  }

  @Test("Every kind of document and of watch is asked for by some case")
  func allKinds() {
    let actions = Self.cases.flatMap(\.actions)
    let notices: [Notice] = [
      .receipt, .correction, .reasons, .extensionOfReply, .delay, .opinionRequest(.thirdParty),
      .opinionRequest(.jointAgency), .consultation, .disclosure, .fee, .passedOn,
      .reply(.disclosed),
    ]
    for notice in notices { #expect(actions.contains(.issue(notice)), "\(notice)") }
    let watches: [Watch] = [
      .confirmation, .correctionNotice, .reply, .correction, .reasons, .payment,
      .opinion(serial: 1), .publication, .archive,
    ]
    for watch in watches { #expect(actions.contains(.unwatch(watch)), "\(watch)") }
  }

  @Test("A correction may be asked until the 7th working day, and once")
  func correctionDay() throws {
    let state = ProcedureCase.opened(.counter)
    let calendar = ProcedureCase.calendar
    let asked = state.applied([on("03-05", .correctionAsked(through: day("03-20")))])
    let days = try [state, asked, asked.applied(on("03-06", .corrected))].map {
      try $0.lastDayToAskCorrection(calendar)
    }
    #expect(days == [day("03-12"), nil, nil])
  }
}
