import Documents
import Drafting
import Law

/// Why there is no deadline, for people and for programs.
struct DeadlineRefusal {
  let article: String?
  let text: String

  init(_ refusal: ClockRefusal) {
    switch refusal {
    case .unlawful(let breach):
      article = breach.basis.text
      text = ClockBreachWords.sentence(breach)
    case .noAnswer(let reason):
      article = nil
      text = NoAnswerWords.sentence(reason)
    }
  }

  var sentence: String { article.map { "不符合\($0)：\(text)" } ?? text }

  var json: JSON {
    .object([
      (
        "error",
        .object([
          ("article", article.map { .string($0) } ?? .null), ("text", .string(text)),
        ])
      )
    ])
  }
}
