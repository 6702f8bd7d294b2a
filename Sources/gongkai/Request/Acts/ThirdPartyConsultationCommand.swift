import ArgumentParser
import Office
import Portal

/// `gongkai request third-party-consultation`.
struct ThirdPartyConsultationCommand: ActCommand {
  static let act = CaseAct.thirdPartyConsultation

  @Option(help: .field(.thirdPartyConsultation, .party, "名称"))
  var party: String?

  @Option(help: .field(.thirdPartyConsultation, .address, "@文件"))
  var address: String?

  @Option(help: .field(.thirdPartyConsultation, .phone, "@文件"))
  var phone: String?

  @Option(help: .field(.thirdPartyConsultation, .text, "文字|@文件", note: "不写的，用申请的信息名称。"))
  var text: String?

  @OptionGroup var arguments: ActArguments

  var values: [ActValue] {
    [
      ActValue(.party, "party", party),
      ActValue(.address, "address", address),
      ActValue(.phone, "phone", phone),
      ActValue(.text, "text", text),
    ]
  }
}
