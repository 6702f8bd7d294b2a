import ArgumentParser
import Office
import Portal

/// How and when a request came in.
struct ArrivalArguments: ParsableArguments {
  @Option(
    help: .form(.channel, "方式", FormChoice.channels),
    completion: .list(FormChoice.channels.map { CodeName.of($0.code) }))
  var channel: String?

  @Option(help: .form(.submitted, "日期", note: "当面提交、签收、收到之日；不写的是今天。"))
  var submitted: String?

  @Flag(help: "口头提出，由我代为填写（条例第二十九条）。")
  var oral = false

  var values: [ActValue] {
    [
      ActValue(.channel, "channel", channel, .choice(FormChoice.channels)),
      ActValue(.submitted, "submitted", submitted),
      ActValue("oral", "--oral", oral ? ["yes"] : []),
    ]
  }
}
