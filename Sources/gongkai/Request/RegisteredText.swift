import Office
import Portal
import Records

/// What is said of a request that was just registered.
struct RegisteredText {
  private let lines: [String]

  init(_ submission: Submission, _ lacks: [FieldFault], _ seen: SeenCase) {
    let receipt = [
      CaseText.row(RequestWords.number, submission.number),
      CaseText.row(RequestWords.queryCode, submission.code.printed),
      CaseText.row("", Words.queryCodeHint),
    ]
    let missing =
      lacks.isEmpty
      ? []
      : [Words.lacking + "：" + lacks.map { Words.label(of: $0.field) }.joined(separator: "、") + "。"]
        + [Words.lackingNext]
    lines =
      [RequestWords.registered + Words.registeredLead(submission)] + receipt
      + StandingText(seen).lines
      + seen.view.letters.map { CaseText.row(RequestWords.newLetter, Words.name(of: $0)) } + missing
      + MoveText(seen.view).lines
  }

  var text: String { lines.joined(separator: "\n") + "\n" }
}
