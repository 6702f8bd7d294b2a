/// At most so many connections, handed out one at a time; who comes later waits in line.
actor PostgresPool {
  private let url: String
  private let limit: Int
  private var idle: [PostgresConnection] = []
  private var made = 0
  private var line: [(ticket: Int, turn: CheckedContinuation<PostgresConnection, any Error>)] = []
  private var tickets = 0
  private var isClosed = false

  init(url: String, limit: Int) {
    self.url = url
    self.limit = max(1, limit)
  }

  nonisolated func lease<T: Sendable>(
    _ work: (PostgresConnection) async throws -> T
  ) async throws -> T {
    let connection = try await take()
    do {
      let value = try await work(connection)
      await give(connection)
      return value
    } catch {
      await give(connection)
      throw error
    }
  }

  /// Whoever waits is turned away; connections that are out close when they come back.
  func close() async {
    isClosed = true
    for waiting in line { waiting.turn.resume(throwing: RecordsError.closed) }
    line = []
    for connection in idle { await connection.close() }
    idle = []
  }

  private func take() async throws -> PostgresConnection {
    guard !isClosed else { throw RecordsError.closed }
    // The one used last: its statements and the server's caches are warm.
    if let connection = idle.popLast() { return connection }
    if made < limit {
      made += 1
      return PostgresConnection(url: url, number: made)
    }
    tickets += 1
    return try await wait(ticket: tickets)
  }

  private func wait(ticket: Int) async throws -> PostgresConnection {
    try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { turn in
        if Task.isCancelled {
          turn.resume(throwing: CancellationError())
        } else {
          line.append((ticket, turn))
        }
      }
    } onCancel: {
      Task { await leave(ticket: ticket) }
    }
  }

  private func leave(ticket: Int) {
    guard let index = line.firstIndex(where: { $0.ticket == ticket }) else { return }
    line.remove(at: index).turn.resume(throwing: CancellationError())
  }

  private func give(_ connection: PostgresConnection) async {
    if isClosed {
      await connection.close()
    } else if line.isEmpty {
      idle.append(connection)
    } else {
      line.removeFirst().turn.resume(returning: connection)
    }
  }
}
