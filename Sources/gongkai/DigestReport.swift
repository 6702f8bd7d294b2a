import Drafting
import Logging
import Office
import Records

/// What is said of a round of digests: on the command line in words, in the log by ids.
enum DigestReport {
  static func summary(_ round: DigestRound) -> String {
    let later = round.postponed > 0 ? "，\(round.postponed)封稍后再试" : ""
    return "\(DayWords.plain(round.morning))：写出\(round.papers)份，寄出\(round.mails)封\(later)。\n"
  }

  /// No name and no address.
  static func sentence(_ failure: DigestFailure) -> String {
    "没有送达：\(failure.recipient?.rawValue ?? failure.paper.rawValue)（\(failure.fault.rawValue)）"
  }
}

extension Logger {
  /// Neither an address nor a word of a digest gets into the log.
  func tell(_ result: Result<DigestRound, any Error>) {
    switch result {
    case .success(let round):
      for failure in round.failures {
        warning(
          "digest not delivered",
          metadata: [
            "day": "\(failure.day)", "paper": "\(failure.paper.rawValue)",
            "recipient": "\(failure.recipient?.rawValue ?? "-")",
            "fault": "\(failure.fault.rawValue)",
          ])
      }
      guard round.papers + round.mails + round.postponed > 0 else { return }
      notice(
        "digests",
        metadata: [
          "day": "\(round.morning)", "papers": "\(round.papers)", "mails": "\(round.mails)",
          "postponed": "\(round.postponed)",
        ])
    case .failure(let error):
      warning("digests could not be made", metadata: ["type": "\(type(of: error))"])
    }
  }
}
