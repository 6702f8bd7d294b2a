package import Records

extension Office {
  /// Removes what has served its time: counts of attempts, sign-ins, and files that were sent for a form
  /// nobody submitted within a day. To be called about once an hour.
  package func clearAway(_ limits: SignInLimits, now: Moment) async throws {
    let throttle = throttle
    try await records.write { session in
      _ = try throttle.removeForgotten(now: now, session)
      _ = try SignIns.removeEnded(now: now, limits: limits, session)
    }
    let yesterday = now.adding(seconds: -86_400)
    _ = try await files.removeGarbage(before: yesterday, in: records.engine)
    _ = try await files.removeDrafts(before: yesterday)
  }
}
