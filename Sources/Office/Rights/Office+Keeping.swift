import Records

extension Office {
  /// The one way in which an officer changes what is no case: a transaction in which the right is asked
  /// first, and which the log tells of as `body` notes it.
  func keep<T: Sendable>(
    _ act: OfficeAct, by id: OfficerID, now: Moment,
    _ body: @escaping @Sendable (Officer, any Session, LogPad) throws -> T
  ) async throws -> T {
    let county = county
    return try await records.engine.write(logging: county, by: .officer(id), now: now) {
      session, pad in
      try body(try Rights(session, county).check(id, act), session, pad)
    }
  }
}
