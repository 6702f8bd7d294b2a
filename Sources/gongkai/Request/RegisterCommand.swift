import ArgumentParser
import Law
import Office
import Portal
import Records

/// `gongkai request register`: what came by counter, post, fax or e-mail.
struct RegisterCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "register",
    abstract: "登记申请：当面、邮寄、传真、电子邮件提交的",
    discussion: """
      缺少内容也要登记，不能拒收，缺的以后告知补正（条例第二十九条、第三十条）。
      办成后给出申请编号和查询码，查询码只显示这一次，请连同回执交给申请人。
      证件号码、电话、住址请写作 @文件，不要直接写在命令里：同一台机器上的其他人看得到命令。
      """)

  @OptionGroup(title: "收到") var arrival: ArrivalArguments
  @OptionGroup(title: "申请人") var requester: RequesterArguments
  @OptionGroup(title: "申请的内容") var wanted: WantedArguments
  @OptionGroup(title: "登录") var officer: OfficerArguments

  func run() async throws {
    let values = arrival.values + requester.values + wanted.values
    var reader = ValueReader([])
    try reader.read(values)
    let read = reader
    let files = try SentFiles.read(wanted.file)
    try await OfficerDesk.with(officer) { desk in
      var fields = read.fields
      if fields["submitted"] == nil { fields["submitted"] = [desk.now.day.description] }
      do {
        let (submission, lacks) = try await FilledIntake(
          fields, files: files, faults: read.faults
        ).register(
          by: desk.officer, desk.office, keeping: desk.installation.files, now: desk.now)
        let seen = try await desk.see(submission.request)
        Terminal.write(RegisteredText(submission, lacks, seen).text)
      } catch let wrong as FormFaults {
        throw Failure.stop(FaultText(wrong, values).text)
      } catch let error as OfficeError {
        throw Failure.refused(RequestWords.sentence(RequestWords.refusal(error)))
      }
    }
  }
}
