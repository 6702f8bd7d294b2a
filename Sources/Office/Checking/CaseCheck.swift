import Law
import Records

/// Holds one request against its history, within a snapshot.
struct CaseCheck {
  let record: CaseRecord
  let events: [CaseEvent]
  let letters: [CaseLetter]
  /// Of attached papers and of letters.
  let files: Set<ContentHash>
  private(set) var faults: [RecordsFault] = []

  init(_ record: CaseRecord, _ calendar: WorkingCalendar, _ session: any Session) throws {
    let store = RequestStore(session)
    self.record = record
    events = (try? store.events(of: record.id)) ?? []
    letters = try store.letters(of: record.id)
    files = Set(try store.files(of: record.id).map(\.file.hash))
      .union(letters.flatMap { [$0.docx, $0.pdf].compactMap(\.self) })
    let id = record.id
    checkLetters()
    if let form = try store.form(of: id) {
      let entry = SearchEntry.request(record, form.description, form.documentNumber)
      if try !session.search.holds(entry) { faults.append(.search(id)) }
    } else {
      faults.append(.form(id))
    }
    guard let state = history() else {
      faults.append(.history(id))
      return
    }
    let standing = CaseStanding(state, events, calendar)
    if !record.agrees(with: standing) { faults.append(.standing(id)) }
    if record.standing.isOpen, try store.watches(of: id) != standing.watches {
      faults.append(.watches(id))
    }
  }

  /// What the history comes to; nil where it has a gap or is none.
  private func history() -> RequestState? {
    guard events.count == record.events, events.map(\.serial) == Array(0..<events.count) else {
      return nil
    }
    return try? RequestState(events)
  }

  private mutating func checkLetters() {
    for letter in letters where letter.event >= record.events {
      faults.append(.letter(record.id, serial: letter.serial))
    }
  }
}
