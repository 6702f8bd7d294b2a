/// The counts of a whole upload.
struct ResultsSummary: Equatable {
  private(set) var files = 0
  private(set) var faulty = 0
  private(set) var unread = 0
  private(set) var tally = Tally()

  mutating func add(_ result: CheckResult) {
    files += 1
    if result.isUnread { unread += 1 }
    if result.tally.total > 0 { faulty += 1 }
    tally = tally + result.tally
  }

  var sentence: String { Words.summary(self) }
}
