import Drafting
import Law
import Records

/// A digest as a text for outbox and mail. It names no requester and nobody's address or telephone.
struct DigestText {
  let digest: Digest
  /// The morning it is of.
  let morning: Day
  /// The newest morning before that had digests, where at least one in between had none.
  let silentSince: Day?
  let post: DigestPost

  /// The first line, which is also the subject of a mail.
  var subject: String {
    DigestWords.subject(digest)
  }

  /// The line by which a file is known to be this digest.
  static func mark(_ job: DigestJob) -> String {
    DigestWords.mark("\(job.day)/\(job.paper.rawValue)")
  }

  func text(_ job: DigestJob) -> String {
    var lines = [subject, "", DigestWords.day(morning), DigestWords.scope(digest.paper)]
    if digest.day != morning { lines.append(DigestWords.late(digest.day)) }
    if let silentSince { lines.append(DigestWords.silent(since: silentSince)) }
    let groups = digest.groups
    lines += groups.enumerated().flatMap { index, group in
      ["", DigestWords.heading(index, group.group.name, group.lines.count)]
        + group.lines.enumerated().flatMap { entry($0 + 1, $1) }
    }
    if groups.isEmpty { lines += ["", DigestWords.nothing] }
    if digest.hasMore { lines += ["", DigestWords.more(digest.lines.count)] }
    lines += ["", DigestWords.foot]
    if let address = post.publicAddress { lines.append("\(address)/desk/digest") }
    lines += [Self.mark(job), ""]
    return lines.joined(separator: "\n")
  }

  private func entry(_ number: Int, _ line: DigestLine) -> [String] {
    var lines = ["\(number). \(line.number)"]
    if case .units = digest.paper {
      lines.append(DigestWords.agency(digest.agencyNames[line.agency] ?? ""))
    }
    if post.hasTitles { lines.append(DigestWords.title(line.title)) }
    lines.append(DigestWords.waiting(line.watch))
    lines.append(DigestWords.term(line, today: digest.day))
    lines.append(DigestWords.handler(line.handler.flatMap { digest.officerNames[$0] }))
    if let address = post.publicAddress {
      lines.append("   \(address)/desk/requests/\(line.request)")
    }
    return lines
  }
}
