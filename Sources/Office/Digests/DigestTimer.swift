package import Records

/// Looks again and again whether digests are due, for as long as its task lives.
///
/// It has no clock of its own: `now` tells the time and `pause` waits, and a machine that slept or was
/// set to another hour is noticed when the pause is over.
package struct DigestTimer: Sendable {
  private let office: Office
  private let post: DigestPost
  private let now: @Sendable () -> Moment
  private let pause: @Sendable () async throws -> Void
  private let report: @Sendable (Result<DigestRound, any Error>) -> Void

  package init(
    office: Office, post: DigestPost, now: @escaping @Sendable () -> Moment,
    pause: @escaping @Sendable () async throws -> Void,
    report: @escaping @Sendable (Result<DigestRound, any Error>) -> Void
  ) {
    self.office = office
    self.post = post
    self.now = now
    self.pause = pause
    self.report = report
  }

  /// Ends when its task is cancelled. A round that fails, with the database away, is begun again.
  package func run() async {
    while !Task.isCancelled {
      do {
        report(.success(try await office.deliverDigests(post, now: now)))
      } catch {
        report(.failure(error))
      }
      do { try await pause() } catch { return }
    }
  }
}
