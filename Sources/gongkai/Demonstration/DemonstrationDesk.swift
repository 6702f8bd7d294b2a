import Law
import Office
import Records

/// The people of an agency at work on a request of the demonstration.
struct DemonstrationDesk {
  let office: Office
  let people: [String: OfficerID]
  let agency: Int

  func open(_ one: DemonstrationCase, now: Moment) async throws -> RequestID {
    let agency = AgencyID(county: office.county, serial: one.agency)
    if one.channel == .web {
      return try await office.submit(one.form, to: agency, now: now).request
    }
    let intake = Intake(to: agency, channel: one.channel, submitted: one.submitted)
    return try await office.register(one.form, intake, by: try who(.intake), now: now).request
  }

  func take(
    _ step: DemonstrationCase.Step, _ request: RequestID, now: Moment
  ) async throws {
    func entry(_ role: Role) throws -> Entry {
      Entry(request, by: .officer(try who(role)), now: now)
    }
    switch step {
    case .confirm: _ = try await office.confirm(entry(.intake))
    case .askCorrection:
      _ = try await office.askCorrection(
        entry(.handler),
        CorrectionNotice(
          unclear: "未说明是哪一类资金、哪一年度", items: "资金名称或文件名称、年度",
          guidance: "可以写明项目、乡镇或大致时间，也可以来电咨询", through: now.day.adding(days: 15)))
    case .correct: _ = try await office.recordCorrection(entry(.intake), text: "2025年惠农资金")
    case .consult(let name):
      _ = try await office.consult(
        entry(.handler), ConsultationForm(.thirdParty, name: name, about: "报价明细"))
    case .deliverConsultation:
      _ = try await office.recordConsultationDelivery(entry(.intake), serial: 1)
    case .opinion(let opinion):
      _ = try await office.recordOpinion(entry(.intake), serial: 1, opinion)
    case .extend(let days):
      _ = try await office.extend(
        entry(.handler), workingDays: days, reason: "需要与档案馆核对附件", approvedBy: try who(.head))
    case .charge(let pages):
      _ = try await office.charge(
        entry(.handler), .byPage, units: pages, payment: "凭缴款码到县内任一银行网点或网上缴纳")
    case .withdraw: _ = try await office.withdraw(entry(.intake), reason: "申请人来电撤回")
    case .close: _ = try await office.close(entry(.handler), reason: "与另一件申请重复登记")
    case .archive: _ = try await office.archive(entry(.intake))
    case .publish(let text):
      _ = try await office.publishAnswer(entry(.handler), title: "2025年度县本级财政决算", text: text)
    case .assign: _ = try await office.assign(entry(.intake), unit: "办公室", handler: who(.handler))
    case .note(let text): try await office.addNote(entry(.handler), text)
    case .draft(let draft): _ = try await office.draftReply(entry(.handler), draft)
    case .review: _ = try await office.review(entry(.reviewer))
    case .sign: _ = try await office.sign(entry(.head))
    case .deliver(let mode): _ = try await office.deliver(entry(.intake), mode)
    }
  }

  private func who(_ role: Role) throws -> OfficerID {
    let person = DemonstrationCounty.people.first {
      $0.agency == agency && $0.roles.contains(role)
    }
    guard let person, let id = people[person.signInName] else { throw OfficeError.notFound }
    return id
  }
}
