/// Letters to and about those whose opinion is asked.
enum ConsultationWording {
  static let thirdParty = consultation(
    "经审查，该政府信息涉及{{主送单位}}的合法权益。")

  static let jointAgency = consultation("该政府信息由本机关与{{主送单位}}共同制作，由本机关牵头。")

  private static func consultation(_ why: String) -> String {
    LetterWording.letter(
      "政府信息公开申请征求意见书", to: "{{主送单位}}",
      [
        "本机关收到政府信息公开申请{{#申请编号}}（申请编号：{{申请编号}}）{{/申请编号}}，申请公开：{{申请内容}}。", why,
        "根据{{依据}}的规定，现征求是否同意公开的意见，请{{法定期限}}，以书面形式回复本机关；不同意公开的，请说明理由。{{逾期后果}}",
      ], annex: slipTitle) + "\n" + replySlip
  }

  private static let slipTitle = "政府信息公开申请征求意见回执"

  private static let replySlip = """
    【分页】
    【附件标识】
    【标题】\(slipTitle)
    【表】3 9
    | 征求意见的机关 | {{发文机关}} |
    | 征求意见书文号 | {{文号}} |
    | 涉及的政府信息 | {{申请内容}} |
    | 意见 | □ 同意公开　　□ 部分同意公开　　□ 不同意公开 |
    | 理由（部分同意或者不同意的，请写明内容和理由） | | @70
    | 回复单位（个人）签名或者盖章 | | @35
    | 联系人及电话 | | @12
    | 回复日期 | | @12
    """

  static let assistance = LetterWording.letter(
    "政府信息公开申请协办函", to: "{{主送单位}}",
    [
      "本机关正在办理一件政府信息公开申请{{#申请编号}}（申请编号：{{申请编号}}）{{/申请编号}}{{#申请内容}}，申请公开：{{申请内容}}{{/申请内容}}。",
      "因办理需要，请协助以下事项：{{协办事项}}。", "请于{{限定日期}}以前（含当日）以书面形式回复本机关。",
    ])

  static let requester = LetterWording.letter(
    "政府信息公开申请征求意见告知书",
    [
      LetterWording.opening,
      "{{#理由}}{{理由}}。{{/理由}}{{^理由}}因公开该政府信息需要听取第三方或者其他机关的意见，本机关正在征求意见。{{/理由}}",
      "根据{{依据}}的规定，{{答复期限说明}}",
    ])

  static let disclosure = LetterWording.letter(
    "政府信息依申请公开告知书", to: "{{主送单位}}",
    [
      "本机关此前就公开有关政府信息征求了意见。经审查，根据{{依据}}的规定，本机关决定予以公开，现将决定公开的政府信息内容和理由告知如下：",
      "公开的内容：{{告知第三方的内容}}。", "公开的理由：{{告知第三方的理由}}。", "{{救济告知}}",
    ])
}
