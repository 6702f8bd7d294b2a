extension Migration {
  /// Attached files by their content, and where they are attached under which name.
  static let m0005Attachments = Migration(5, "attachments") { sql in
    """
    CREATE TABLE files (
      county \(sql.text) NOT NULL REFERENCES counties (id),
      hash \(sql.bytes) NOT NULL,
      size \(sql.integer) NOT NULL CHECK (size > 0),
      kind \(sql.text) NOT NULL,
      PRIMARY KEY (county, hash)
    ) \(sql.keyed);

    CREATE TABLE attachments (
      county \(sql.text) NOT NULL REFERENCES counties (id),
      subject \(sql.text) NOT NULL,
      position \(sql.integer) NOT NULL CHECK (position > 0),
      name \(sql.text) NOT NULL CHECK (name <> ''),
      hash \(sql.bytes) NOT NULL,
      attached \(sql.integer) NOT NULL,
      PRIMARY KEY (county, subject, position),
      FOREIGN KEY (county, hash) REFERENCES files (county, hash)
    ) \(sql.keyed);
    CREATE INDEX attachments_by_file ON attachments (hash);
    """
  }
}
