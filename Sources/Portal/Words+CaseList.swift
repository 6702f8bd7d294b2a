internal import Drafting
package import Law
internal import Office
package import Records

/// The words of the worklist and of the search.
extension Words {
  static let searchField = "编号、姓名或内容"
  static let agencyField = "机关"
  static let allAgencies = "全部机关"
  static let stageField = "环节"
  static let allStages = "全部环节"
  static let unitField = "承办机构"
  static let handlerField = "承办人"
  static let allHandlers = "全部承办人"
  static let handlerGone = "承办人已不在岗"
  static let onlyMine = "只看我承办的"
  static let onlyOverdue = "只看已超期的"
  static let requestColumn = "申请"
  static let requesterColumn = "申请人"
  static let waitedForColumn = "待办事项"
  static let replyDayColumn = "答复期限"
  static let notBegun = "尚未起算"
  static let nothingToDo = "现在没有待办的申请"
  static let nothingToDoNext = "新收到的申请登记后会出现在这里，最先到期的排在最前面。"
  static let nothingFound = "没有符合条件的申请"
  static let nothingFoundNext = "可以减少筛选条件，或者换一个词再查。"

  static func lead(of place: CaseListPage.Place) -> String {
    switch place {
    case .worklist: "尚未办结的申请，最先到期的排在最前面。"
    case .search: "所有环节的申请，包括已经办结、归档的，新提交的排在最前面。"
    }
  }

  static func linesOnPage(_ count: Int) -> String { "本页\(count)件" }

  static func listResult(_ count: Int, hasMore: Bool) -> String {
    hasMore ? "本页\(count)件，后面还有。" : "本页\(count)件。"
  }

  static func through(_ day: Day, isPast: Bool) -> String {
    "\(day)到期" + (isPast ? "，已过" : "")
  }

  /// What a case waits for besides the reply; nil where nothing else is waited for.
  package static func waited(_ standing: CaseStanding) -> String? {
    switch standing.stage {
    case .awaitingConfirmation: name(of: Watch.confirmation)
    case .awaitingCorrection: name(of: Watch.correction)
    case .awaitingReasons: name(of: Watch.reasons)
    case .awaitingPayment: name(of: Watch.payment)
    case .inProgress, .underReview, .awaitingSignature, .awaitingDelivery:
      standing.nextDay == standing.lastDay ? nil : "等待征求意见的回复"
    case .replied, .closed, .passedOn, .archived: nil
    }
  }

  package static func name(of stage: RequestStage) -> String {
    switch stage {
    case .awaitingConfirmation: "待确认"
    case .inProgress: "办理中"
    case .awaitingCorrection: "待补正"
    case .awaitingReasons: "待说明理由"
    case .awaitingPayment: "待缴费"
    case .underReview: "待审核"
    case .awaitingSignature: "待签发"
    case .awaitingDelivery: "待送达"
    case .replied: "已答复"
    case .closed: "已办结"
    case .passedOn: "已转办"
    case .archived: "已归档"
    }
  }

  package static func name(of watch: Watch) -> String {
    switch watch {
    case .confirmation: "与申请人确认"
    case .correctionNotice: "发补正告知书（需要补正的）"
    case .reply: "答复"
    case .correction: "等待补正"
    case .reasons: "等待说明理由"
    case .payment: "等待缴费"
    case .opinion(let serial): "等待第\(serial)次征求意见的回复"
    case .publication: "考虑是否转为主动公开"
    case .archive: "归档"
    }
  }

  package static func name(of requesterClass: RequesterClass) -> String {
    switch requesterClass {
    case .naturalPerson: "自然人"
    case .business: "商业企业"
    case .research: "科研机构"
    case .publicInterest: "社会公益组织"
    case .legalService: "法律服务机构"
    case .otherOrganisation: "其他组织"
    }
  }
}
