import Law
import Office
import Records

/// The people of the invented county at work, by the acts of the office.
struct InventedDesk {
  let office: Office
  let officers: [String: OfficerID]
  let calendar: WorkingCalendar

  func open(_ one: InventedCase, now: Moment) async throws -> Submission {
    let agency = AgencyID(county: office.county, serial: one.agency + 1)
    if one.channel == .web { return try await office.submit(one.form, to: agency, now: now) }
    return try await office.register(
      one.form, Intake(to: agency, channel: one.channel, submitted: now.day),
      by: try who("shoujian", one), now: now)
  }

  func take(
    _ step: InventedCase.Step, _ one: InventedCase, _ request: RequestID, now: Moment
  ) async throws {
    func entry(_ name: String) throws -> Entry {
      Entry(request, by: .officer(try who(name, one)), now: now)
    }
    let (intake, handler) = (try entry("dengji"), try entry(one.handler))
    switch step {
    case .confirm: _ = try await office.confirm(intake)
    case .assign:
      _ = try await office.assign(intake, unit: "办公室", handler: who(one.handler, one))
    case .note: try await office.addNote(handler, "档案室正在核对纸质卷宗，周五前给答复。")
    case .passOn: _ = try await office.passOn(intake, to: "清源市自然资源局")
    case .askCorrection, .correct, .lapse: try await correct(step, handler, intake)
    case .consult, .deliverConsultation, .opinion: try await consult(step, handler, intake)
    case .extend:
      _ = try await office.extend(
        handler, workingDays: 15, reason: "需要与档案馆核对附件",
        approvedBy: try who("fuzeren", one))
    case .charge(let pages):
      _ = try await office.charge(
        handler, .byPage, units: pages, payment: "凭缴款码到县内任一银行网点或网上缴纳")
    case .pay: _ = try await office.recordPayment(intake, receipt: "票据0001")
    case .withdraw: _ = try await office.withdraw(intake, reason: "申请人来电撤回")
    case .close: _ = try await office.close(handler, reason: "与另一件申请重复登记")
    case .draft(let draft): _ = try await office.draftReply(handler, draft)
    case .review: _ = try await office.review(entry("shenhe"))
    case .sign: _ = try await office.sign(entry("fuzeren"))
    case .deliver: _ = try await office.deliver(intake, .post, receipt: "挂号0001")
    case .archive: _ = try await office.archive(intake)
    case .publish:
      _ = try await office.publishAnswer(
        handler, title: one.form.title, text: "该信息可在县政府网站“政务公开”栏目查阅和下载。")
    }
  }

  private func correct(
    _ step: InventedCase.Step, _ handler: Entry, _ intake: Entry
  ) async throws {
    switch step {
    case .askCorrection:
      _ = try await office.askCorrection(
        handler,
        CorrectionNotice(
          unclear: "未说明是哪一类资金、哪一年度", items: "资金名称或文件名称、年度",
          guidance: "可以写明项目、乡镇或大致时间，也可以来电咨询",
          through: try calendar.workingDay(15, after: handler.day).lastDay))
    case .correct: _ = try await office.recordCorrection(intake, text: "补充说明：需要上一年度的文件。")
    default: _ = try await office.lapse(handler)
    }
  }

  private func consult(
    _ step: InventedCase.Step, _ handler: Entry, _ intake: Entry
  ) async throws {
    switch step {
    case .consult:
      _ = try await office.consult(
        handler, ConsultationForm(.thirdParty, name: "清河县诚信办公设备公司", about: "报价明细"))
    case .opinion(let opinion):
      _ = try await office.recordOpinion(intake, serial: 1, opinion)
    default: _ = try await office.recordConsultationDelivery(intake, serial: 1)
    }
  }

  private func who(_ name: String, _ one: InventedCase) throws -> OfficerID {
    let signIn = "\(name)-\(one.agency + 1)"
    guard let id = officers[signIn] else { throw FillError.signInName(signIn) }
    return id
  }
}
