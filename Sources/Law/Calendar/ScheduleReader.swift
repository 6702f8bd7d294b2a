/// Reads holiday notices from text; `HolidaySchedule.read(_:)` describes the form.
struct ScheduleReader {
  private typealias Field = ScheduleFault.Field

  /// Decades of notices; more is not a list of holidays.
  private static let limitInBytes = 65_536

  private var schedules: [HolidaySchedule] = []
  private var faults: [ScheduleFault] = []
  private var draft: ScheduleDraft?

  mutating func read(_ text: String) throws(UnreadableSchedule) -> [HolidaySchedule] {
    guard text.utf8.count <= Self.limitInBytes else {
      throw UnreadableSchedule(faults: [.tooLong(line: 1, limitInBytes: Self.limitInBytes)])
    }
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    for (index, line) in lines.enumerated() {
      read(line: line, number: index + 1)
    }
    finishNotice()
    if schedules.isEmpty && faults.isEmpty {
      faults.append(.missing(.year, line: 1))
    }
    guard faults.isEmpty else {
      throw UnreadableSchedule(faults: faults.sorted { $0.line < $1.line })
    }
    return schedules
  }

  private mutating func read(line: Substring, number: Int) {
    let words = Self.words(of: line)
    guard let name = words.first else { return }
    guard let field = Field.allCases.first(where: { name == $0.rawValue || name == $0.chinese })
    else { return faults.append(.unknownField(String(name), line: number)) }
    let value = words.dropFirst().joined(separator: " ")
    if field == .year {
      finishNotice()
      draft = ScheduleDraft(line: number)
    }
    guard draft != nil else { return faults.append(.beforeYear(field, line: number)) }
    do throws(ScheduleFault) {
      try draft?.take(field, value, line: number)
    } catch {
      faults.append(error)
    }
  }

  private mutating func finishNotice() {
    guard let draft else { return }
    faults += draft.missing
    if let schedule = draft.schedule { schedules.append(schedule) }
  }

  /// The words before a comment. A `#` inside a word begins none: addresses have them.
  private static func words(of line: Substring) -> ArraySlice<Substring> {
    // Editors on Windows put a byte order mark before the first word.
    let words = line.split { $0.isWhitespace || $0 == "\u{FEFF}" }
    return words.prefix { !$0.hasPrefix("#") }
  }
}
