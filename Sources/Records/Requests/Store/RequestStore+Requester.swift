package import Law

extension RequestStore {
  /// The other requests of the same requester to the same agency since a day, the newest first; who gave
  /// no identity number has none.
  package func others(
    like record: CaseRecord, since firstDay: Day, identities: [Fingerprint], most: Int
  ) throws -> [CaseRecord] {
    let found = try identities.flatMap { identity in
      try session.rows(
        """
        SELECT \(Self.columns) FROM requests
        WHERE identity = ? AND agency = ? AND submitted >= ? AND id <> ?
        ORDER BY submitted DESC, id DESC LIMIT ?
        """,
        [
          .bytes(identity.bytes), SQLValue(record.agency), SQLValue(firstDay),
          .text(record.id.rawValue), SQLValue(most),
        ]
      ).map(CaseRecord.init)
    }
    let ordered = found.sorted { ($0.submitted, $0.submittedAt) > ($1.submitted, $1.submittedAt) }
    return Array(ordered.prefix(most))
  }
}
