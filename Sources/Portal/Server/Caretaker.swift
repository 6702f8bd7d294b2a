internal import Logging
internal import Office
internal import Records

/// Clears away, several times a day, what has served its time; for as long as the server runs.
struct Caretaker {
  let premises: Premises
  let logger: Logger

  private static let pause: Duration = .seconds(3600)

  /// Until it is cancelled. What goes wrong once is tried again the next time.
  func run() async {
    while (try? await Task.sleep(for: Self.pause)) != nil {
      do {
        try await premises.office.clearAway(premises.accounts.limits, now: premises.now())
      } catch {
        _ = logger.report(error)
      }
    }
  }
}
