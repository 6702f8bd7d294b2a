internal import Law
internal import Office
internal import Records

/// What the log was narrowed down to, as its address says it.
struct LogQuery: Sendable {
  static let names = ["from", "through", "actor", "act", "subject"]

  private(set) var state: FormState
  private(set) var filter = LogFilter()
  /// The first serial that is not on the page any more.
  let before: Int64?

  init(_ fields: FormFields) {
    state = FormState(fields)
    before = Int64(fields.text("before")).flatMap { $0 > 0 ? $0 : nil }
    filter.from = day("from")
    filter.through = day("through")
    if fields.has("actor") { filter.actor = LogActor(rawValue: fields.text("actor")) }
    if fields.has("act") { filter.act = LogAct(rawValue: fields.text("act")) }
  }

  /// Number, sign-in name or short name, which the office knows.
  var subject: String { state["subject"] }

  mutating func narrow(to subject: RecordSubject?) {
    if subject == nil { state.add(Words.LogPage.noSubject, to: "subject") }
    filter.subject = subject
  }

  var isFiltered: Bool { Self.names.contains { state.fields.has($0) } }

  /// The same filter further on.
  func address(before serial: Int64? = nil) -> String {
    var pairs = Self.names.compactMap { name in
      state.fields.has(name) ? "\(name)=\(Percent.encoded(state[name]))" : nil
    }
    if let serial { pairs.append("before=\(serial)") }
    let place = DeskPlace.log.address
    return pairs.isEmpty ? place : "\(place)?\(pairs.joined(separator: "&"))"
  }

  private mutating func day(_ name: String) -> Day? {
    let text = state[name]
    guard !text.isEmpty else { return nil }
    let day = Day(text)
    if day == nil { state.add(Words.noDay(text), to: name) }
    return day
  }
}
