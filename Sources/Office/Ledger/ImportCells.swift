import Law
import Records

/// The cells of one line, each read or faulted.
struct ImportCells {
  private let row: ImportRow
  private let today: Day
  private(set) var faults: [ImportFault] = []

  init(_ row: ImportRow, today: Day) {
    self.row = row
    self.today = today
  }

  private mutating func fault(_ column: ImportColumn, _ problem: ImportFault.Problem) {
    faults.append(ImportFault(column, problem))
  }

  mutating func text(_ column: ImportColumn, most: Int) -> String? {
    guard let text = optionalText(column, most: most) else {
      if !faults.contains(where: { $0.column == column }) { fault(column, .missing) }
      return nil
    }
    return text
  }

  mutating func optionalText(_ column: ImportColumn, most: Int) -> String? {
    let text = FormCheck.cleaned(row.cells[column] ?? "")
    guard !FormCheck.exceeds(text, most) else {
      fault(column, .tooLong(most: most))
      return nil
    }
    return text.isEmpty ? nil : text
  }

  mutating func day(_ column: ImportColumn) -> Day? {
    guard let text = text(column, most: 40) else { return nil }
    return day(text, column)
  }

  private mutating func optionalDay(_ column: ImportColumn) -> Day? {
    guard let text = optionalText(column, most: 40) else { return nil }
    return day(text, column)
  }

  private mutating func day(_ text: String, _ column: ImportColumn) -> Day? {
    guard let day = ImportWords.day(text) else {
      fault(column, .noDay)
      return nil
    }
    if day > today { fault(column, .inFuture) }
    return day
  }

  mutating func channel() -> RequestChannel? {
    guard let text = text(.channel, most: 40) else { return nil }
    return known(ImportWords.channel(text), .channel)
  }

  mutating func requesterClass() -> RequesterClass? {
    guard let text = text(.requesterClass, most: 40) else { return nil }
    return known(ImportWords.requesterClass(text), .requesterClass)
  }

  private mutating func known<Value>(_ value: Value?, _ column: ImportColumn) -> Value? {
    if value == nil { fault(column, .unknownWord) }
    return value
  }

  private mutating func outcome() -> Outcome? {
    guard let text = optionalText(.outcome, most: 60) else { return nil }
    return known(ImportWords.outcome(text), .outcome)
  }

  private mutating func grounds() -> [Outcome] {
    guard let text = optionalText(.partGrounds, most: 200) else { return [] }
    return text.split { "、，,;； ".contains($0) }.compactMap { word in
      known(ImportWords.outcome(String(word)), .partGrounds)
    }
  }

  mutating func state(_ channel: RequestChannel?, _ submitted: Day?) -> ImportedState? {
    let given = optionalDay(.received)
    let ended = optionalDay(.ended)
    let outcome = outcome()
    let grounds = grounds()
    guard let channel, let submitted else { return nil }
    let received = received(channel, submitted, given)
    check(outcome, grounds, received: received, ended: ended, submitted: submitted)
    return ImportedState(
      channel: channel, submitted: submitted, received: received, outcome: outcome,
      partGrounds: grounds, ended: ended)
  }

  private mutating func received(
    _ channel: RequestChannel, _ submitted: Day, _ given: Day?
  ) -> Day? {
    if let given, given < submitted { fault(.received, .before(.submitted)) }
    switch channel.receiptRule {
    case .dayConfirmed: return given
    case .daySubmitted:
      if let given, given != submitted { fault(.received, .notAsChannel) }
      return submitted
    }
  }

  private mutating func check(
    _ outcome: Outcome?, _ grounds: [Outcome], received: Day?, ended: Day?, submitted: Day
  ) {
    if let ended, ended < received ?? submitted { fault(.ended, .before(.received)) }
    if outcome != nil, ended == nil { fault(.ended, .missingWith(.outcome)) }
    if ended != nil, outcome == nil, row.cells[.outcome]?.isEmpty ?? true {
      fault(.outcome, .missingWith(.ended))
    }
    guard let outcome else { return }
    if received == nil { fault(.received, .missingWith(.outcome)) }
    if outcome == .partlyDisclosed, grounds.isEmpty {
      fault(.partGrounds, .missingWith(.outcome))
    } else if outcome.isReply, (try? Reply(outcome, partGrounds: grounds)) == nil {
      fault(.partGrounds, .unknownWord)
    }
  }
}
