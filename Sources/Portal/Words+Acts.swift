internal import Drafting
internal import Law
internal import Office
internal import Records

/// The words of the pages on which something is done with a case.
extension Words {
  static let goOn = "继续"
  static let toMoves = "回到申请页面可以看到现在能办理的事项。"
  static let compute = "先算一算"
  static let workingDayUnit = "个工作日"
  static let nobodyYet = "暂不指定"
  static let extensionColumn = "延长"
  static let newLastDayColumn = "新的最后一日"
  static let asTyped = "（您填写的）"
  static let noExtension = "现在不能延期"
  static let noExtensionNext = "答复期限已满，或者已经延满20个工作日。"
  static let feeByPieceNext = "同一申请人本月此前的申请会一并累计，实际金额在提交时按累计件数计算，不会低于此数。"
  static let extensionUncounted = "新的最后一日还算不出来"
  static let extensionUncountedNext = "征求意见书还没有登记送达。可以延期，意见收到或者期满以后自动算出最后一日。"
  static let notADay = "请填写真实的日期，例如 2026-11-23"
  static let notANumber = "请填写大于0的整数"

  package static func name(of act: CaseAct) -> String { texts(of: act).name }
  /// What it means, in a sentence, on its page.
  package static func lead(of act: CaseAct) -> String { texts(of: act).lead }
  /// The same in a few words, beside its name.
  package static func short(_ act: CaseAct) -> String { texts(of: act).short }
  static func button(of act: CaseAct) -> String { texts(of: act).button }
  static func done(_ act: CaseAct) -> String { "已办理：\(name(of: act))" }

  static func extensionOf(_ days: Int) -> String { "\(days)个工作日" }

  static func newLastDays(now: Day?) -> String {
    now.map { "现在的最后一日：\(DayWords.full($0))。延期后的最后一日：" } ?? "延期后的最后一日："
  }

  static func feeByPage(_ pages: Int, _ fee: Fen) -> String {
    "按量计收\(pages)页，应收\(fee.yuanText)元"
  }

  static func feeByPiece(_ pieces: Int, _ fee: Fen) -> String {
    "按件计收\(pieces)件，单独计算为\(fee.yuanText)元"
  }

  /// The tariff of the day, read out.
  static func tariff(of standard: FeeTariff.Standard, _ tariff: FeeTariff) -> String {
    switch standard {
    case .byPiece:
      "同一申请人一个自然月内累计：" + brackets(tariff.pieces, "件") + "，以后每\(tariff.furtherPieces)件一档，"
        + "每档每件增加\(tariff.furtherRise.yuanText)元。"
    case .byPage: brackets(tariff.pages, "页") + "。"
    }
  }

  private static func brackets(_ brackets: [FeeTariff.Bracket], _ unit: String) -> String {
    var first = 1
    var parts: [String] = []
    for bracket in brackets {
      let range = bracket.through.map { "\(first)至\($0)\(unit)" } ?? "\(first)\(unit)以上"
      let fee = bracket.each == .zero ? "不收费" : "每\(unit)\(bracket.each.yuanText)元"
      parts.append(range + fee)
      first = (bracket.through ?? first) + 1
    }
    return parts.joined(separator: "，")
  }

  static func consultationHint(_ party: ConsultedParty, asked: Day?) -> String {
    name(of: party) + (asked.map { "，\(DayWords.plain($0))发出" } ?? "")
  }

  /// Why a page has no form now.
  static func notOffered(
    _ act: CaseAct, _ view: CaseView, mayByRole: Bool, hint: String = toMoves
  ) -> Notice {
    guard mayByRole else {
      return Notice(
        what: "您的岗位不能办理“\(name(of: act))”",
        next: "请交给有相应岗位的同事。")
    }
    let basis = act.move.map { "依据：\(article($0.basis))。" } ?? ""
    return Notice(
      what: "这件申请目前是“\(name(of: view.record.standing.stage))”，不能办理“\(name(of: act))”",
      next: basis + hint)
  }

  private static func texts(
    of act: CaseAct
  ) -> (name: String, short: String, lead: String, button: String) {
    switch act {
    case .confirmation:
      (
        "与申请人确认", "确认之日为收到申请之日。",
        "平常信函、网上、传真和电子邮件提交的，双方确认之日为收到申请之日，答复期限从这一天起算。", "登记确认"
      )
    case .transfer:
      (
        "转办其他机关", "不属于本机关的申请，尚未收到前转办。",
        "只有尚未收到的申请可以转办；已经收到的，应当答复申请人由哪个机关负责公开。", "转办并办结"
      )
    case .correctionNotice:
      (
        "告知补正", "申请内容不明确，一次性告知。",
        "自收到申请之日起7个工作日内一次性告知。补正期间期限停止，收到补正后重新计算。", "发出补正告知书"
      )
    case .correction:
      ("登记补正", "收到补正之日起重新计算期限。", "登记申请人交来的补正。答复期限从收到补正之日起重新计算。", "登记补正")
    case .thirdPartyConsultation:
      (
        "征求第三方意见", "涉及商业秘密、个人隐私。",
        "公开会损害第三方合法权益的，书面征求意见。征求意见所需时间不计入答复期限。", "发出征求意见书"
      )
    case .jointAgencyConsultation:
      (
        "征求共同制作机关意见", "两个以上机关共同制作的信息。",
        "由牵头制作的机关征求其他机关意见，被征求意见的机关15个工作日内不回复的，视为同意公开。", "发出征求意见书"
      )
    case .consultationDelivery:
      (
        "登记征求意见书送达", "15个工作日从送达起算。",
        "登记征求意见书送到对方的日期，15个工作日的期限从这一天起算。", "登记送达"
      )
    case .opinion:
      ("登记意见", "同意或者不同意公开。", "登记对方的意见。收到意见的次日起，答复期限继续计算。", "登记意见")
    case .reasonsNotice:
      (
        "要求说明理由", "数量、频次明显超过合理范围。",
        "申请数量、频次明显超过合理范围的，可以要求申请人说明理由。答复期限不停止。", "发出说明理由告知书"
      )
    case .reasons:
      ("登记说明的理由", "申请人说明的理由。", "登记申请人说明的理由。理由不合理的可以不予处理。", "登记理由")
    case .delay:
      (
        "确定延迟答复的期限", "理由合理，但法定期限内无法答复。",
        "申请理由合理，但无法在法定期限内答复的，可以确定延迟答复的合理期限并告知申请人。", "确定并告知"
      )
    case .extension:
      (
        "延期答复", "最多20个工作日，须经负责人同意。",
        "须经本机关政府信息公开工作机构负责人同意，并在期限届满前告知申请人。各次合计最多20个工作日。", "延期并告知申请人"
      )
    case .feeNotice:
      (
        "通知缴费", "数量、频次明显超过合理范围的，可以收取信息处理费。",
        "在答复期限内通知。等待缴费期间期限停止，缴费后重新计算。", "发出收费通知书"
      )
    case .feeDelivery:
      (
        "登记收费通知送达", "20个工作日的缴费期限从送达次日起算。",
        "登记收费通知书送到申请人的日期，20个工作日的缴费期限从次日起算。", "登记送达"
      )
    case .payment:
      ("登记缴费", "缴费次日起重新计算期限。", "登记申请人足额缴费的日期。答复期限从次日起重新计算。", "登记缴费")
    case .lapse:
      (
        "逾期不再处理", "逾期未补正或者未缴费。",
        "申请人无正当理由逾期不补正、不缴费的，视为放弃申请，不再处理。办结后不能恢复。", "办结，不再处理"
      )
    case .reply:
      ("起草答复", "选择办理结果，起草答复书。", "先选办理结果，再填写答复书要写明的内容。依据和救济途径由系统写入。", "送审核")
    case .draftReturn: ("退回修改", "退回承办人修改。", "写明下面的拟稿要修改什么，退回承办人。", "退回修改")
    case .review:
      ("审核", "审核通过后送负责人签发。", "请核对下面的答复拟稿。审核通过后送负责人签发，不能审核自己起草的答复。", "审核通过")
    case .signature:
      ("签发", "签发后编号，生成答复书。", "请核对下面的答复拟稿。签发后答复书取得文号，内容不再改动。", "签发")
    case .delivery:
      ("登记送达", "答复之日以送达方式确定。", "登记答复书怎样送达、哪一天送达，答复是否超期以此为准。", "登记送达")
    case .withdrawal:
      ("登记撤回", "申请人撤回申请。", "申请人撤回的，办理终结。办结后不能恢复。", "登记撤回并办结")
    case .closing:
      ("其他办结", "重复登记等不作答复的情形。", "不作答复而办结，写明原因。办结后不能恢复。", "办结")
    case .archive:
      (
        "归档", "办理完毕，归入档案。", "归档后不再办理，文书和材料仍可查看。不转为主动公开的，归档后不再提醒。", "归档"
      )
    case .publication:
      (
        "转为主动公开", "其他人也可能需要的信息。",
        "向特定申请人公开的信息，适合所有人知道的，可以纳入主动公开。请写成不含个人信息的文字。", "发布"
      )
    case .assignment: ("交办", "交给机构和承办人。", "把申请交给承办机构和承办人。", "交办")
    case .note: ("添加备注", "只有工作人员能看到。", "备注不对申请人公开，不影响办理环节。", "保存备注")
    }
  }
}
