internal import Office
internal import Records

/// The check of the log: its first part is done at once, the rest while others work.
///
/// One runs at a time in each process; what it has come to stands on the page of the log.
package actor LogVerification {
  enum State: Sendable, Equatable {
    case none
    case running(verified: Int64, of: Int64)
    case done(LogVerdict, verified: Int64, of: Int64, began: Moment)
    /// The records could not be read to the end.
    case interrupted(verified: Int64)
  }

  private(set) var state = State.none
  private static let portion = 1000
  private static let portionsAtOnce = 20

  /// Begins a check unless one runs. Logs of up to 20,000 entries are done when this returns.
  func begin(_ office: Office, by officer: OfficerID, now: Moment) async throws {
    if case .running = state { return }
    state = .running(verified: 0, of: 0)
    do {
      var walk = try await office.beginVerification(by: officer, now: now)
      state = .running(verified: 0, of: walk.last)
      for _ in 0..<Self.portionsAtOnce where walk.verdict == nil {
        try await step(&walk, office, now)
      }
      if walk.verdict == nil { goOn(walk, office, now) }
    } catch {
      state = .none
      throw error
    }
  }

  private func goOn(_ walk: LogWalk, _ office: Office, _ now: Moment) {
    Task {
      var walk = walk
      do {
        while walk.verdict == nil { try await step(&walk, office, now) }
      } catch {
        state = .interrupted(verified: walk.verified)
      }
    }
  }

  private func step(_ walk: inout LogWalk, _ office: Office, _ now: Moment) async throws {
    try await walk.step(Self.portion, over: office.records.engine)
    state =
      walk.verdict.map {
        .done($0, verified: walk.verified, of: walk.last, began: now)
      } ?? .running(verified: walk.verified, of: walk.last)
  }
}
