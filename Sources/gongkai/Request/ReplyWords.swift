import Drafting
import Law
import Portal

/// What the letter of a reply says, `名称=文字` each, as the fields of its form.
struct ReplyWords {
  /// One for each field the letter of this outcome has, given or not.
  let values: [ActValue]

  /// - Throws: `Failure` where the letter has no such field.
  init(_ outcome: Outcome, _ typed: [String]) throws {
    let (must, may) = ReplyInput.fields(of: outcome)
    var given: [LetterField: String] = [:]
    for text in typed {
      guard let mark = text.firstIndex(where: { $0 == "=" || $0 == "＝" }) else {
        throw Failure.stop("--words：" + RequestWords.noWordsMark(text))
      }
      let name = String(text[..<mark])
      guard let field = (must + may).first(where: { $0.rawValue == name }) else {
        throw Failure.stop(
          "--words：" + RequestWords.noSuchWords(name, (must + may).map(\.rawValue)) + "。")
      }
      given[field] = String(text[text.index(after: mark)...])
    }
    values = (must + may).map { field in
      ActValue(
        ReplyInput.name(field), "--words \(field.rawValue)=…", given[field].map { [$0] } ?? [])
    }
  }
}
