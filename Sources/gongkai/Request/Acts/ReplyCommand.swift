import ArgumentParser
import Drafting
import Law
import Office
import Portal

/// `gongkai request reply`: drafts the reply and hands it to review.
struct ReplyCommand: ActCommand {
  static let act = CaseAct.reply

  static let configuration = CommandConfiguration(
    commandName: act.rawValue,
    abstract: "\(Words.name(of: act))：\(Words.short(act))",
    usage: RequestWords.usage(act),
    discussion: RequestWords.discussion(act) + "不写 --words 时，告诉您这种办理结果的答复书要写明哪些内容。")

  @Option(
    help: .field(.reply, .outcome, "结果", FormChoice.outcomes),
    completion: .list(FormChoice.outcomes.map { CodeName.of($0.code) }))
  var outcome: String?

  @Option(help: ArgumentHelp(RequestWords.wordsHelp, valueName: "名称=文字"))
  var words: [String] = []

  @Option(
    name: .customLong("ground"),
    help: .field(
      .reply, .partGrounds, "理由", FormChoice.partGrounds, note: "部分公开的才写，可以重复。"),
    completion: .list(FormChoice.partGrounds.map { CodeName.of($0.code) }))
  var grounds: [String] = []

  @Option(
    help: ArgumentHelp(RequestWords.despiteHelp, valueName: "理由"),
    completion: .list(FormChoice.despite.map { CodeName.of($0.code) }))
  var despite: String?

  @Option(help: ArgumentHelp(RequestWords.fileHelp, valueName: "文件"), completion: .file())
  var file: [String] = []

  @OptionGroup var arguments: ActArguments

  var values: [ActValue] {
    get throws {
      [
        ActValue(.outcome, "outcome", outcome, .choice(FormChoice.outcomes)),
        ActValue(
          FormField.partGrounds.rawValue, "--ground", grounds, .choice(FormChoice.partGrounds)),
        ActValue("despite", "--despite", despite.map { [$0] } ?? [], .choice(FormChoice.despite)),
      ] + (try chosen.map { try ReplyWords($0, words).values } ?? [])
    }
  }

  var files: [String] { file }

  private var chosen: Outcome? {
    FormChoice.outcomes.first { choice in outcome.map(choice.isCalled) ?? false }
      .flatMap { Outcome(rawValue: $0.code) }
  }
}
