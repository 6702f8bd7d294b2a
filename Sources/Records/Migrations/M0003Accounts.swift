extension Migration {
  /// Officers, their roles, sign-ins and throttling; which keys the database was written with.
  ///
  /// An officer has one duty, and only roles of that duty: the schema itself keeps the three
  /// administrators apart from each other and from the cases.
  static let m0003Accounts = Migration(3, "accounts") { sql in
    """
    CREATE TABLE sealing_keys (
      id \(sql.integer) PRIMARY KEY CHECK (id > 0),
      check_value \(sql.bytes) NOT NULL
    ) \(sql.strict);

    CREATE TABLE officers (
      id \(sql.text) PRIMARY KEY,
      county \(sql.text) NOT NULL REFERENCES counties (id),
      serial \(sql.integer) NOT NULL CHECK (serial > 0),
      agency \(sql.text) NOT NULL REFERENCES agencies (id),
      name \(sql.text) NOT NULL CHECK (name <> ''),
      sign_in_name \(sql.text) NOT NULL,
      password_hash \(sql.text) NOT NULL,
      duty \(sql.text) NOT NULL,
      active \(sql.integer) NOT NULL CHECK (active IN (0, 1)),
      must_change_password \(sql.integer) NOT NULL CHECK (must_change_password IN (0, 1)),
      created \(sql.integer) NOT NULL,
      UNIQUE (county, serial),
      UNIQUE (county, sign_in_name),
      UNIQUE (id, duty)
    ) \(sql.keyed);
    CREATE INDEX officers_by_agency ON officers (agency);

    CREATE TABLE officer_roles (
      officer \(sql.text) NOT NULL,
      county \(sql.text) NOT NULL REFERENCES counties (id),
      duty \(sql.text) NOT NULL,
      role \(sql.text) NOT NULL,
      PRIMARY KEY (officer, role),
      FOREIGN KEY (officer, duty) REFERENCES officers (id, duty),
      CONSTRAINT roles_kept_apart CHECK (
        (duty = 'cases'
          AND role IN ('intake', 'handler', 'reviewer', 'head', 'lead-office'))
        OR (duty = 'system' AND role = 'system-administrator')
        OR (duty = 'security' AND role = 'security-administrator')
        OR (duty = 'audit' AND role = 'audit-administrator'))
    ) \(sql.keyed);

    CREATE TABLE sign_ins (
      token_hash \(sql.bytes) PRIMARY KEY,
      county \(sql.text) NOT NULL REFERENCES counties (id),
      officer \(sql.text) NOT NULL REFERENCES officers (id),
      created \(sql.integer) NOT NULL,
      last_seen \(sql.integer) NOT NULL
    ) \(sql.keyed);
    CREATE INDEX sign_ins_by_officer ON sign_ins (officer);

    CREATE TABLE throttles (
      county \(sql.text) NOT NULL,
      kind \(sql.text) NOT NULL,
      target \(sql.bytes) NOT NULL,
      failures \(sql.integer) NOT NULL CHECK (failures >= 0),
      last \(sql.integer) NOT NULL,
      locked_until \(sql.integer),
      PRIMARY KEY (county, kind, target)
    ) \(sql.keyed);
    CREATE INDEX throttles_by_age ON throttles (kind, last);
    """
  }
}
