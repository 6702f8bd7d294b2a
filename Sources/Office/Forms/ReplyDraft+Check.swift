import Drafting
import Law
import Records

extension ReplyDraft {
  func checked() throws -> (reply: Reply, words: [LetterField: String]) {
    var check = FormCheck()
    var cleaned: [LetterField: String] = [:]
    for (field, word) in words {
      cleaned[field] = check.optionalText(word, .words, most: 20_000)
    }
    check.count(files)
    if cleaned[.attachments] == nil, !files.isEmpty {
      cleaned[.attachments] = files.map(\.name).joined(separator: "\n")
    }
    try check.finish()
    do throws(ReplyFault) {
      let reply = try Reply(
        outcome, partGrounds: partGrounds, despiteObjection: despiteObjection)
      return (reply, cleaned)
    } catch {
      throw OfficeError.reply(error)
    }
  }
}
