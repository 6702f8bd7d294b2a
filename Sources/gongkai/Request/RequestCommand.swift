import ArgumentParser

/// `gongkai request`: the acts of a disclosure office on requests, as at the desk of the portal.
struct RequestCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "request",
    abstract: "办理政府信息公开申请：登记、补正、征求意见、延期、答复、归档。",
    usage: "gongkai request 事项 [编号] --as 用户名 [--data 文件夹] [选项]…",
    discussion: """
      与工作台网页是同一套办理：同样的权限、同样的依据，同样记入办理经过和日志。
      先用 list 看待办，用 show 看一件申请现在可以办理什么，再办理，如

        gongkai request extension 清财依申请〔2026〕7号 --as chengban \\
          --days 5 --reason 需要核对附件 --approved-by fuzeren

      密码在终端输入（不显示），或者用 --password-file，或者从标准输入读入；不能写在命令里。
      选项的文字写作 @文件 时，取文件的内容；较长的文字和证件号码宜用这种写法。

      退出状态：0＝办成；1＝不予办理，说明依据和现在可以办理的事项；2＝打不开数据；64＝命令写得不对。
      """,
    groupedSubcommands: [
      CommandGroup(
        name: "查看",
        subcommands: [
          ListCommand.self, ShowCommand.self, LettersCommand.self, LedgerCommand.self,
        ]),
      CommandGroup(
        name: "收件",
        subcommands: [
          RegisterCommand.self, ConfirmationCommand.self, TransferCommand.self,
          CorrectionNoticeCommand.self, CorrectionCommand.self, AssignmentCommand.self,
          NoteCommand.self,
        ]),
      CommandGroup(
        name: "征求意见",
        subcommands: [
          ThirdPartyConsultationCommand.self, JointAgencyConsultationCommand.self,
          ConsultationDeliveryCommand.self, OpinionCommand.self,
        ]),
      CommandGroup(
        name: "期限和收费",
        subcommands: [
          ReasonsNoticeCommand.self, ReasonsCommand.self, DelayCommand.self,
          ExtensionCommand.self, FeeNoticeCommand.self, FeeDeliveryCommand.self,
          PaymentCommand.self, LapseCommand.self,
        ]),
      CommandGroup(
        name: "答复和办结",
        subcommands: [
          ReplyCommand.self, DraftReturnCommand.self, ReviewCommand.self, SignatureCommand.self,
          DeliveryCommand.self, WithdrawalCommand.self, ClosingCommand.self, ArchiveCommand.self,
          PublicationCommand.self,
        ]),
    ])
}
