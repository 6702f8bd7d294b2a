import Law

/// Our wording of every paper, as templates.
enum LetterWording {
  static func text(for kind: LetterKind) -> String {
    switch kind {
    case .requestForm: FormWording.requestForm
    case .registration: FormWording.registration
    case .deliveryReceipt: FormWording.deliveryReceipt
    case .receipt: StepWording.receipt
    case .transfer: StepWording.transfer
    case .correction: StepWording.correction
    case .reasons: StepWording.reasons
    case .extensionOfReply: StepWording.extensionOfReply
    case .delay: StepWording.delay
    case .consultation: ConsultationWording.requester
    case .opinionRequest(.thirdParty): ConsultationWording.thirdParty
    case .opinionRequest(.jointAgency): ConsultationWording.jointAgency
    case .assistance: ConsultationWording.assistance
    case .disclosure: ConsultationWording.disclosure
    case .fee: StepWording.fee
    case .reply(let outcome): ReplyWording.text(for: outcome)
    }
  }

  /// From the agency to the addressee.
  static func head(_ title: String, to addressee: String = "{{申请人}}") -> String {
    """
    【机关】{{发文机关}}
    【文号】{{文号}}
    【标题】\(title)
    【主送】\(addressee)：
    """
  }

  static let contact = "{{#联系电话}}联系人：{{联系人}}，联系电话：{{联系电话}}{{#联系地址}}，地址：{{联系地址}}{{/联系地址}}。{{/联系电话}}"

  /// `annex`: the page that the letter brings itself, listed behind all others.
  private static func foot(_ annex: String?) -> String {
    (["【附件】{{附件}}"] + [annex.map { "【附件】" + $0 }].compactMap { $0 } + [
      "【署名】{{发文机关}}", "【署名】{{日期}}",
    ]).joined(separator: "\n")
  }

  /// What was received, and what it asks for.
  static let opening =
    "本机关于{{收到日期}}收到{{称谓}}提出的政府信息公开申请{{#申请编号}}（申请编号：{{申请编号}}）{{/申请编号}}，申请公开：{{申请内容}}。"

  static func letter(
    _ title: String, to addressee: String = "{{申请人}}", _ paragraphs: [String],
    annex: String? = nil
  ) -> String {
    ([head(title, to: addressee)] + paragraphs + [contact, foot(annex)]).joined(separator: "\n")
  }
}
