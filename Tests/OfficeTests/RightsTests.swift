import Drafting
import Law
import Testing

@testable import Office
@testable import Records

@Suite("Who may do what")
struct RightsTests {
  /// Each act tried on a case where the law allows nothing of it, so that only the right decides.
  private static func attempt(_ act: OfficeAct, _ desk: Desk, _ entry: Entry) async throws {
    let office = desk.office
    switch act {
    case .move(let move): try await attempt(move, desk, entry)
    case .register:
      guard case .officer(let id) = entry.actor else { throw OfficeError.forbidden(act) }
      _ = try await office.register(
        .testing(), Intake(to: Desk.finance, channel: .fax, submitted: Desk.monday), by: id,
        now: entry.now)
    case .assign: _ = try await office.assign(entry, unit: "预算股", handler: nil)
    case .addNote: try await office.addNote(entry, "备注")
    case .unmask:
      _ = try await office.unmask(
        entry.request, .phone, reason: "通知", by: try officer(entry), now: entry.now)
    case .issueCode:
      _ = try await office.issueCode(
        for: entry.request, after: .calledBack, by: try officer(entry), now: entry.now)
    case .readCases:
      _ = try await office.caseView(entry.request, by: try officer(entry), now: entry.now)
    case .readBoard: _ = try await office.board(by: try officer(entry), now: entry.now)
    case .loadNotice:
      _ = try await office.previewNotice(
        "year 2027\nannounced 2026-11-05\nnotice 通知\noff 2027-01-01 元旦\n",
        by: try officer(entry), now: entry.now)
    case .importLedger:
      _ = try await office.previewImport(
        [], to: Desk.finance, by: try officer(entry), now: entry.now)
    case .keepAnswers:
      _ = try await office.addAnswer(
        title: "决算", text: "见网站", by: try officer(entry), now: entry.now)
    case .keepWordings:
      try await office.saveWording(
        LetterTemplate.standard(for: .correction).text, of: .correction,
        by: try officer(entry), now: entry.now)
    case .readSettings: _ = try await office.settings(by: try officer(entry), now: entry.now)
    case .keepAgencies:
      _ = try await office.addAgency(AgencyForm(), by: try officer(entry), now: entry.now)
    case .keepOfficers: _ = try await office.people(by: try officer(entry))
    case .readLog: _ = try await office.log(LogFilter(), by: try officer(entry))
    }
  }

  private static func attempt(_ move: RequestMove, _ desk: Desk, _ entry: Entry) async throws {
    let office = desk.office
    switch move {
    case .confirm: _ = try await office.confirm(entry)
    case .passOn: _ = try await office.passOn(entry, to: "县自然资源局")
    case .askCorrection:
      _ = try await office.askCorrection(
        entry, CorrectionNotice(unclear: "一", items: "二", guidance: "三", through: .april(1)))
    case .recordCorrection: _ = try await office.recordCorrection(entry, text: "补正")
    case .consultThirdParty:
      _ = try await office.consult(entry, ConsultationForm(.thirdParty, name: "某", about: "某"))
    case .consultJointAgency:
      _ = try await office.consult(entry, ConsultationForm(.jointAgency, name: "某", about: "某"))
    case .recordConsultationDelivery:
      _ = try await office.recordConsultationDelivery(entry, serial: 1)
    case .recordOpinion: _ = try await office.recordOpinion(entry, serial: 1, .consents)
    case .askReasons: _ = try await office.askReasons(entry, excess: "多", through: .april(1))
    case .recordReasons: _ = try await office.recordReasons(entry, text: "因为")
    case .delay: _ = try await office.delay(entry, through: .april(30), reason: "多")
    case .extend:
      _ = try await office.extend(
        entry, workingDays: 5, reason: "核对", approvedBy: desk.who("head"))
    case .charge: _ = try await office.charge(entry, .byPage, units: 40, payment: "缴款码")
    case .recordFeeDelivery: _ = try await office.recordFeeDelivery(entry)
    case .recordPayment: _ = try await office.recordPayment(entry)
    case .lapse: _ = try await office.lapse(entry)
    case .draftReply: _ = try await office.draftReply(entry, Desk.nothing)
    case .returnDraft: _ = try await office.returnDraft(entry, reason: "改")
    case .review: _ = try await office.review(entry)
    case .sign: _ = try await office.sign(entry)
    case .deliver: _ = try await office.deliver(entry, .post)
    case .withdraw: _ = try await office.withdraw(entry)
    case .close: _ = try await office.close(entry, reason: "重复")
    case .archive: _ = try await office.archive(entry)
    case .publish: _ = try await office.publishAnswer(entry, title: "决算", text: "见网站")
    }
  }

  private static func officer(_ entry: Entry) throws -> OfficerID {
    guard case .officer(let id) = entry.actor else { throw OfficeError.notFound }
    return id
  }

  /// The matrix as an officer would write it: who may do each act in the own agency.
  static let matrix: [(act: OfficeAct, roles: Set<Role>)] =
    [
      (.register, [.intake, .handler]), (.assign, [.intake, .handler, .reviewer, .head]),
      (.addNote, [.intake, .handler, .reviewer, .head]), (.unmask, [.intake, .handler, .head]),
      (.issueCode, [.intake, .handler]),
      (.readCases, [.intake, .handler, .reviewer, .head, .leadOffice]),
      (.readBoard, [.leadOffice]), (.loadNotice, [.leadOffice, .systemAdministrator]),
      (.importLedger, [.intake, .head]), (.keepAnswers, [.handler, .head, .leadOffice]),
      (.keepWordings, [.head]), (.readSettings, [.leadOffice, .systemAdministrator]),
      (.keepAgencies, [.systemAdministrator]), (.keepOfficers, [.securityAdministrator]),
      (.readLog, [.auditAdministrator]),
    ] + moves.map { (.move($0.move), $0.roles) }

  private static let moves: [(move: RequestMove, roles: Set<Role>)] = [
    (.confirm, [.intake, .handler]), (.passOn, [.intake, .handler]),
    (.askCorrection, [.handler]), (.recordCorrection, [.intake, .handler]),
    (.consultThirdParty, [.handler]), (.consultJointAgency, [.handler]),
    (.recordConsultationDelivery, [.intake, .handler]), (.recordOpinion, [.intake, .handler]),
    (.askReasons, [.handler]), (.recordReasons, [.intake, .handler]),
    (.delay, [.handler, .head]), (.extend, [.handler, .head]), (.charge, [.handler]),
    (.recordFeeDelivery, [.intake, .handler]), (.recordPayment, [.intake, .handler]),
    (.lapse, [.handler]), (.draftReply, [.handler]),
    (.returnDraft, [.reviewer, .head]), (.review, [.reviewer]), (.sign, [.head]),
    (.deliver, [.intake, .handler]), (.withdraw, [.intake, .handler]),
    (.close, [.handler, .head]), (.archive, [.intake, .handler]), (.publish, [.handler, .head]),
  ]

  @Test("The matrix of roles and acts is whole, and it is what the office does")
  func wholeMatrix() async throws {
    #expect(Set(Self.matrix.map(\.act)) == Set(OfficeAct.allCases))
    try await Desk.with(.sqlite) { desk in
      let request = try await desk.submitted().request
      _ = try await desk.office.passOn(desk.entry(request, "intake"), to: "县自然资源局")
      _ = try await desk.office.archive(desk.entry(request, "intake"))
      for (act, roles) in Self.matrix {
        for role in Role.allCases {
          let isAllowed = try await Self.isAllowed(act, role, desk, request)
          #expect(isAllowed == roles.contains(role), "\(act) by \(role)")
        }
      }
    }
  }

  /// Whatever the law says to it afterwards.
  private static func isAllowed(
    _ act: OfficeAct, _ role: Role, _ desk: Desk, _ request: RequestID
  ) async throws -> Bool {
    // The lead office is another agency: what it may do there it may not do here.
    let own = role == .leadOffice && act.isCaseAct ? nil : role
    guard own != nil else { return act.roles.contains(.leadOffice) }
    do {
      try await attempt(act, desk, try desk.entry(request, role.rawValue))
      return true
    } catch let error as OfficeError {
      switch error {
      case .forbidden, .notFound: return false
      case .illegal, .stale, .invalid, .reply, .ownDraft, .approverIsNoHead, .throttled,
        .unreadableNotice, .letter, .noAnswer, .lastAdministrator, .agenciesBelow, .lastAgency,
        .alreadySetUp:
        return true
      }
    }
  }

  @Test("Whoever drafted a reply does not review it, with whatever roles")
  func ownDraft() async throws {
    try await Desk.with(.sqlite) { desk in
      let request = try await desk.received()
      _ = try await desk.office.draftReply(desk.entry(request, "both"), Desk.nothing)
      await #expect(throws: OfficeError.ownDraft) {
        try await desk.office.review(desk.entry(request, "both"))
      }
      let moves = try await desk.office.caseView(
        request, by: desk.who("both"), now: .at(Desk.monday, hour: 11)
      ).moves
      #expect(!moves.contains(.review) && moves.contains(.returnDraft))
      _ = try await desk.office.review(desk.entry(request, "reviewer"))
    }
  }

  @Test(
    "An officer of another agency finds no such case, whatever is tried",
    arguments: TestDatabase.all)
  func forged(database: TestDatabase) async throws {
    try await Desk.with(database) { desk in
      let request = try await desk.received()
      let stranger = try desk.entry(request, "land.handler")
      for act in OfficeAct.allCases where act.isCaseAct {
        do {
          try await Self.attempt(act, desk, stranger)
          Issue.record("\(act) allowed")
        } catch let error as OfficeError {
          #expect(error == .notFound, "\(act)")
        }
      }
      await #expect(throws: OfficeError.notFound) {
        try await desk.office.file(request, 1, by: stranger.actor, now: stranger.now)
      }
      let letter = LetterID(request: request, serial: 1)
      await #expect(throws: OfficeError.notFound) {
        try await desk.office.letter(letter, .pdf, by: stranger.actor, now: stranger.now)
      }
      let lines = try await desk.office.worklist(by: desk.who("land.handler"), now: stranger.now)
      #expect(lines.lines.isEmpty)
      await #expect(throws: OfficeError.notFound) {
        try await desk.office.worklist(
          WorklistFilter(agency: Desk.finance), by: desk.who("land.handler"), now: stranger.now)
      }
    }
  }

  @Test("A requester's pass opens the own case only, and allows three acts")
  func requester() async throws {
    try await Desk.with(.sqlite) { desk in
      let mine = try await desk.received()
      let other = try await desk.received(.testing(name: "李建国"))
      let forged = Entry(
        other, by: .requester(RequesterPass(request: mine)), now: .at(Desk.monday))
      await #expect(throws: OfficeError.notFound) { try await desk.office.withdraw(forged) }
      await #expect(throws: OfficeError.notFound) {
        try await desk.office.letter(
          LetterID(request: other, serial: 1), .docx, by: forged.actor, now: forged.now)
      }
      for act in OfficeAct.allCases where act.isCaseAct && !act.isRequesters {
        await #expect(throws: OfficeError.self, "\(act)") {
          try await Self.attempt(act, desk, desk.pass(mine))
        }
      }
      _ = try await desk.office.withdraw(desk.pass(mine))
      #expect(try await desk.record(mine).standing.outcome == .withdrawn)
    }
  }

  @Test("An officer who left, or of another county, is nobody")
  func gone() async throws {
    try await Desk.with(.sqlite) { desk in
      let request = try await desk.submitted().request
      let id = try desk.who("intake")
      try await desk.records.write { try Officers.setActive(false, id, $0) }
      await #expect(throws: OfficeError.notFound) {
        try await desk.office.confirm(desk.entry(request, "intake"))
      }
    }
  }

  @Test("The lead office reads the cases of the agencies below it and acts on none")
  func leadOffice() async throws {
    try await Desk.with(.sqlite) { desk in
      let request = try await desk.submitted().request
      let lead = try desk.who("lead-office")
      let view = try await desk.office.caseView(request, by: lead, now: .at(Desk.monday))
      #expect(view.moves.isEmpty && !view.mayUnmask)
      await #expect(throws: OfficeError.forbidden(.move(.confirm))) {
        try await desk.office.confirm(desk.entry(request, "lead-office"))
      }
      let board = try await desk.office.board(by: lead, now: .at(Desk.monday))
      #expect(board.lines.map(\.name).count == 3)
      #expect(board.lines.first { $0.agency == Desk.finance }?.unconfirmed == 1)
    }
  }
}

extension OfficeAct {
  /// Whether it is done to one case.
  var isCaseAct: Bool {
    switch self {
    case .move, .assign, .addNote, .unmask, .issueCode, .readCases: true
    case .register, .readBoard, .loadNotice, .importLedger, .keepAnswers, .keepWordings,
      .readSettings, .keepAgencies, .keepOfficers, .readLog:
      false
    }
  }
}
