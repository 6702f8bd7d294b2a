/// What the acts of one transaction note for the log.
///
/// The entries are written at the very end of the transaction: only then the county's head is
/// locked, behind all other locks, so that two transactions can never wait for each other over it.
package final class LogPad {
  private(set) var notes: [LogNote] = []

  init() {}

  package func note(_ act: LogAct, _ subject: RecordSubject, _ details: LogDetails = [:]) {
    notes.append(LogNote(act: act, subject: subject, details: details))
  }
}

extension Engine {
  /// One transaction of one county whose acts stand in the log, or nowhere at all.
  package func write<T: Sendable>(
    logging county: CountyCode, by actor: LogActor, now: Moment,
    _ body: @escaping @Sendable (any Session, LogPad) throws -> T
  ) async throws -> T {
    try await write { session in
      // A transaction that had to give way is run again: with a new pad.
      let pad = LogPad()
      let value = try body(session, pad)
      try Log.append(pad.notes, county: county, actor: actor, now: now, session)
      return value
    }
  }
}
