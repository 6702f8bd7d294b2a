/// One connection and the thread that waits for it. Connects when needed, and again when lost.
actor PostgresConnection {
  private let executor: QueueExecutor
  private let url: String
  private var session: PostgresSession?

  nonisolated var unownedExecutor: UnownedSerialExecutor {
    executor.asUnownedSerialExecutor()
  }

  init(url: String, number: Int) {
    self.url = url
    executor = QueueExecutor(label: "gongkai.records.postgres.\(number)")
  }

  /// One attempt at a transaction.
  func transaction<T: Sendable>(
    _ mode: TransactionMode, _ body: @Sendable (any Session) throws -> T
  ) throws -> T {
    let session = try opened()
    do {
      if mode == .alone { try session.script(TransactionMode.takeLock) }
      let value = try Self.attempt(mode, body, on: session)
      if mode == .alone { release(session) }
      return value
    } catch {
      // What ended the transaction counts, whatever the body made of it.
      let fault = session.fault
      recover(session, mode)
      if fault == .readOnly, mode != .read {
        // The server has become a standby. A new connection finds the one that took over, if the URL
        // names both and says `target_session_attrs=read-write`.
        self.session = nil
        throw RecordsError.connectionLost(code: "25006")
      }
      if let fault, fault.endsTransaction { throw fault }
      throw error
    }
  }

  func close() {
    session = nil
  }

  private static func attempt<T>(
    _ mode: TransactionMode, _ body: (any Session) throws -> T, on session: PostgresSession
  ) throws -> T {
    try session.script(mode.begin)
    let value = try body(session)
    if let fault = session.fault { throw fault }
    try session.commit()
    return value
  }

  private func opened() throws -> PostgresSession {
    if let session { return session }
    let new = PostgresSession(link: try PostgresLink(url: url))
    session = new
    return new
  }

  /// After a failure: rolls back, and gives a connection up that does not even take that.
  private func recover(_ session: PostgresSession, _ mode: TransactionMode) {
    if session.fault?.losesConnection == true {
      self.session = nil
      return
    }
    session.fault = nil
    do {
      try session.script("ROLLBACK")
      if mode == .alone { try session.script(TransactionMode.giveLock) }
    } catch {
      self.session = nil
    }
  }

  private func release(_ session: PostgresSession) {
    do {
      try session.script(TransactionMode.giveLock)
    } catch {
      // The server gives the lock up with the connection.
      self.session = nil
    }
  }
}
