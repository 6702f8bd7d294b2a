import ArgumentParser
import Office
import Portal

/// `gongkai request joint-agency-consultation`.
struct JointAgencyConsultationCommand: ActCommand {
  static let act = CaseAct.jointAgencyConsultation

  @Option(help: .field(.jointAgencyConsultation, .party, "名称"))
  var party: String?

  @Option(help: .field(.jointAgencyConsultation, .address, "文字"))
  var address: String?

  @Option(help: .field(.jointAgencyConsultation, .phone, "文字"))
  var phone: String?

  @Option(help: .field(.jointAgencyConsultation, .text, "文字|@文件", note: "不写的，用申请的信息名称。"))
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
