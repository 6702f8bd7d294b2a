extension Migration {
  /// Counties, their agencies, the series their numbers are drawn from, and the holiday notices loaded.
  static let m0001Agencies = Migration(1, "agencies") { sql in
    """
    CREATE TABLE counties (
      id \(sql.text) PRIMARY KEY,
      name \(sql.text) NOT NULL
    ) \(sql.keyed);

    CREATE TABLE agencies (
      id \(sql.text) PRIMARY KEY,
      county \(sql.text) NOT NULL REFERENCES counties (id),
      serial \(sql.integer) NOT NULL CHECK (serial > 0),
      parent \(sql.text),
      level \(sql.text) NOT NULL,
      name \(sql.text) NOT NULL,
      short_name \(sql.text) NOT NULL,
      reconsideration_organ \(sql.text),
      court \(sql.text),
      address \(sql.text),
      office_hours \(sql.text),
      phone \(sql.text),
      fax \(sql.text),
      email \(sql.text),
      postcode \(sql.text),
      online_reconsideration \(sql.text),
      request_numbers \(sql.text) NOT NULL,
      letter_numbers \(sql.text) NOT NULL,
      counting \(sql.text) NOT NULL,
      active \(sql.integer) NOT NULL CHECK (active IN (0, 1)),
      UNIQUE (county, serial)
    ) \(sql.keyed);
    CREATE INDEX agencies_by_parent ON agencies (parent);
    CREATE UNIQUE INDEX agencies_by_short_name ON agencies (county, short_name) WHERE active = 1;

    CREATE TABLE number_series (
      county \(sql.text) NOT NULL,
      agency \(sql.text) NOT NULL,
      kind \(sql.text) NOT NULL,
      year \(sql.integer) NOT NULL,
      last \(sql.integer) NOT NULL CHECK (last > 0),
      PRIMARY KEY (county, agency, kind, year)
    ) \(sql.keyed);

    CREATE TABLE holiday_notices (
      county \(sql.text) NOT NULL REFERENCES counties (id),
      serial \(sql.integer) NOT NULL CHECK (serial > 0),
      text \(sql.text) NOT NULL,
      loaded \(sql.integer) NOT NULL,
      loaded_by \(sql.text) NOT NULL,
      PRIMARY KEY (county, serial)
    ) \(sql.keyed);
    """
  }
}
