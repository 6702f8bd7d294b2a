extension Migration {
  /// Requests: what is read often in one row each, their history, and the full text sent.
  static let m0006Requests = Migration(6, "requests") { sql in
    """
    CREATE TABLE requests (
      id \(sql.text) PRIMARY KEY,
      county \(sql.text) NOT NULL REFERENCES counties (id),
      agency \(sql.text) NOT NULL REFERENCES agencies (id),
      number \(sql.text) NOT NULL,
      query_code \(sql.bytes),
      identity \(sql.bytes),
      channel \(sql.text) NOT NULL,
      submitted_at \(sql.integer) NOT NULL,
      submitted \(sql.text) NOT NULL,
      confirmed \(sql.text),
      received \(sql.text),
      stage \(sql.text) NOT NULL,
      is_open \(sql.integer) NOT NULL CHECK (is_open IN (0, 1)),
      last_day \(sql.text),
      provisional \(sql.integer) NOT NULL CHECK (provisional IN (0, 1)),
      calendar_version \(sql.text) NOT NULL,
      waits_for \(sql.text),
      waits_through \(sql.text),
      next_day \(sql.text) NOT NULL,
      requester_class \(sql.text) NOT NULL,
      requester_name \(sql.text) NOT NULL,
      title \(sql.text) NOT NULL,
      unit \(sql.text),
      handler \(sql.text),
      outcome \(sql.text),
      ended \(sql.text),
      days_taken \(sql.integer),
      late \(sql.integer) NOT NULL CHECK (late IN (0, 1)),
      delivered \(sql.text),
      archived \(sql.text),
      published \(sql.text),
      pieces \(sql.integer) NOT NULL CHECK (pieces > 0),
      fee \(sql.integer),
      imported \(sql.integer) NOT NULL CHECK (imported IN (0, 1)),
      events \(sql.integer) NOT NULL CHECK (events > 0),
      version \(sql.integer) NOT NULL CHECK (version > 0),
      CHECK (id LIKE county || '-%'),
      CHECK (is_open = 1 OR ended IS NOT NULL),
      UNIQUE (county, number)
    ) \(sql.keyed);
    CREATE INDEX requests_open_by_county ON requests (county, next_day, id) WHERE is_open = 1;
    CREATE INDEX requests_open_by_agency ON requests (agency, next_day, id) WHERE is_open = 1;
    CREATE INDEX requests_open_by_stage ON requests (agency, stage, next_day, id) WHERE is_open = 1;
    CREATE INDEX requests_open_by_unit ON requests (agency, unit, next_day, id) WHERE is_open = 1;
    CREATE INDEX requests_open_by_handler ON requests (agency, handler, next_day, id)
      WHERE is_open = 1;
    CREATE INDEX requests_open_for_board 
      ON requests (county, agency, last_day, stage, waits_for, is_open) WHERE is_open = 1;
    CREATE INDEX requests_ended 
      ON requests (county, ended, agency, days_taken, late, is_open) WHERE is_open = 0;
    CREATE INDEX requests_by_submission ON requests (agency, submitted, id);
    CREATE INDEX requests_by_county_submission ON requests (county, submitted, id);
    CREATE INDEX requests_by_identity ON requests (identity, agency, submitted)
      WHERE identity IS NOT NULL;

    CREATE TABLE request_events (
      request \(sql.text) NOT NULL REFERENCES requests (id),
      serial \(sql.integer) NOT NULL CHECK (serial >= 0),
      day \(sql.text) NOT NULL,
      moment \(sql.integer) NOT NULL,
      actor \(sql.text) NOT NULL,
      kind \(sql.text) NOT NULL,
      payload \(sql.text) NOT NULL,
      particulars \(sql.text),
      PRIMARY KEY (request, serial)
    ) \(sql.keyed);
    """ + appendOnly("request_events", sql)
  }

  static func appendOnly(_ table: String, _ sql: Dialect) -> String {
    switch sql {
    case .sqlite:
      """

      CREATE TRIGGER \(table)_unchanged BEFORE UPDATE ON \(table)
      BEGIN SELECT RAISE(ABORT, 'append only'); END;
      CREATE TRIGGER \(table)_kept BEFORE DELETE ON \(table)
      BEGIN SELECT RAISE(ABORT, 'append only'); END;
      """
    case .postgres:
      """

      CREATE FUNCTION \(table)_refuse() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN RAISE EXCEPTION 'append only' USING ERRCODE = 'restrict_violation'; END $$;
      CREATE TRIGGER \(table)_unchanged BEFORE UPDATE OR DELETE ON \(table)
      FOR EACH ROW EXECUTE FUNCTION \(table)_refuse();
      """
    }
  }
}
