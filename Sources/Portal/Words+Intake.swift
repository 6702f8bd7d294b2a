internal import Drafting
internal import Law
package import Office
internal import Records

/// The words of the intake at the desk.
extension Words {
  static let intakeLead = "登记当面、邮寄、传真、电子邮件提交的申请。缺少内容也要登记，不能拒收，缺的以后告知补正。"
  static let intakeReceipt = "收件"
  static let intakeRequester = "申请人"
  static let intakeRequesterHint = "按申请表填写。身份证明、联系方式没有写明的可以空着。"
  static let ofOrganisations = "单位申请的填写。"
  static let intakeInformation = "申请的内容"
  static let submittedQuestion = "哪一天提交或者签收的"
  static let intakeDayHint = "当面提交的填当天，邮寄的填签收之日，传真、电子邮件填收到之日。"
  static let oral = "口头提出，由我代为填写"
  static let oralHint = "申请人书写确有困难的，可以口头提出，由受理的人代为填写（条例第二十九条）。"
  static let descriptionHint = "照申请表原文录入。"
  static let register = "登记"
  static let registered = "申请已登记"
  static let registerNext = "登记下一件"
  static let requestNumber = "申请编号"
  static let queryCode = "查询码"
  package static let queryCodeHint = "只在这里显示一次。请连同回执交给申请人，凭编号和查询码可以在网上查询进度。"
  static let receiptLetter = "政府信息公开申请登记回执"
  package static let lacking = "申请还缺少以下内容"
  package static let lackingNext = "不影响登记。确实影响办理的，请在7个工作日内一次性告知补正。"

  package static func registeredLead(_ submission: Submission) -> String {
    guard let lastDay = submission.standing.lastDay else {
      return "这种方式提交的申请，与申请人确认之日为收到申请之日，请尽快确认。"
    }
    return "答复期限最后一日是\(DayWords.full(lastDay))"
      + (submission.standing.isProvisional ? "（暂定）。" : "。")
  }

  package static func label(of field: FormField) -> String {
    field == .name ? "姓名或者名称" : label(.note, field)
  }

  static func receiptRule(of channel: RequestChannel) -> String {
    switch channel.receiptRule {
    case .daySubmitted: "提交或者签收之日为收到申请之日。"
    case .dayConfirmed: "与申请人确认之日为收到申请之日。"
    }
  }
}
