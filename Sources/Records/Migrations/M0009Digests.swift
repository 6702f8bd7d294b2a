extension Migration {
  /// The digests of each morning, and what is watched for since this version.
  ///
  /// Open cases are computed again when the program starts; those that have ended wait for archiving.
  static let m0009Digests = Migration(9, "digests") { sql in
    """
    CREATE TABLE digests (
      county \(sql.text) NOT NULL REFERENCES counties (id),
      day \(sql.text) NOT NULL,
      paper \(sql.text) NOT NULL,
      recipient \(sql.text) NOT NULL,
      agency \(sql.text) NOT NULL REFERENCES agencies (id),
      state \(sql.text) NOT NULL CHECK (state IN ('due', 'nothing', 'written', 'sent', 'failed')),
      attempts \(sql.integer) NOT NULL CHECK (attempts >= 0),
      next_attempt \(sql.integer) NOT NULL,
      fault \(sql.text),
      PRIMARY KEY (county, day, paper, recipient)
    ) \(sql.keyed);
    CREATE INDEX digests_due ON digests (county, next_attempt) WHERE state = 'due';
    CREATE INDEX digests_by_agency ON digests (agency, paper, recipient, day);

    CREATE INDEX requests_due ON requests (agency, next_day, handler, stage, is_open)
      WHERE is_open = 1;

    UPDATE requests SET calendar_version = '' WHERE is_open = 1;

    INSERT INTO request_watches (request, kind, last_day, agency)
    SELECT id, 'archive', CAST(CAST(substr(ended, 1, 4) AS INTEGER) + 1 AS TEXT) || '-06-30', agency
    FROM requests WHERE stage IN ('replied', 'closed', 'passedOn') AND imported = 0;
    """
  }
}
