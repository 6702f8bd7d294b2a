extension Migration {
  /// What belongs to a request besides its history: the form, files, notes, watches, letters.
  static let m0007RequestPapers = Migration(7, "request papers") { sql in
    """
    CREATE TABLE request_forms (
      request \(sql.text) PRIMARY KEY REFERENCES requests (id),
      description \(sql.text) NOT NULL,
      document_number \(sql.text),
      medium \(sql.text) NOT NULL,
      supply_way \(sql.text) NOT NULL,
      identity_kind \(sql.text),
      identity_number \(sql.bytes),
      representative \(sql.text),
      contact_person \(sql.text),
      phone \(sql.bytes),
      email \(sql.bytes),
      address \(sql.bytes),
      postcode \(sql.bytes),
      written_by \(sql.text)
    ) \(sql.keyed);

    CREATE TABLE request_files (
      request \(sql.text) NOT NULL REFERENCES requests (id),
      position \(sql.integer) NOT NULL CHECK (position > 0),
      event \(sql.integer) NOT NULL,
      PRIMARY KEY (request, position)
    ) \(sql.keyed);

    CREATE TABLE request_notes (
      request \(sql.text) NOT NULL REFERENCES requests (id),
      serial \(sql.integer) NOT NULL CHECK (serial > 0),
      moment \(sql.integer) NOT NULL,
      officer \(sql.text) NOT NULL,
      text \(sql.text) NOT NULL,
      PRIMARY KEY (request, serial)
    ) \(sql.keyed);

    CREATE TABLE request_watches (
      request \(sql.text) NOT NULL REFERENCES requests (id),
      kind \(sql.text) NOT NULL,
      last_day \(sql.text) NOT NULL,
      agency \(sql.text) NOT NULL,
      PRIMARY KEY (request, kind)
    ) \(sql.keyed);
    CREATE INDEX request_watches_by_day ON request_watches (agency, last_day, request);

    CREATE TABLE request_consultations (
      request \(sql.text) NOT NULL REFERENCES requests (id),
      serial \(sql.integer) NOT NULL CHECK (serial > 0),
      party \(sql.text) NOT NULL,
      name \(sql.text) NOT NULL,
      address \(sql.bytes),
      phone \(sql.bytes),
      PRIMARY KEY (request, serial)
    ) \(sql.keyed);

    CREATE TABLE letter_wordings (
      id \(sql.text) PRIMARY KEY,
      kind \(sql.text) NOT NULL,
      text \(sql.text) NOT NULL
    ) \(sql.keyed);

    CREATE TABLE agency_wordings (
      agency \(sql.text) NOT NULL REFERENCES agencies (id),
      kind \(sql.text) NOT NULL,
      wording \(sql.text) NOT NULL REFERENCES letter_wordings (id),
      saved \(sql.integer) NOT NULL,
      saved_by \(sql.text) NOT NULL,
      PRIMARY KEY (agency, kind)
    ) \(sql.keyed);

    CREATE TABLE request_letters (
      request \(sql.text) NOT NULL REFERENCES requests (id),
      serial \(sql.integer) NOT NULL CHECK (serial > 0),
      event \(sql.integer) NOT NULL,
      kind \(sql.text) NOT NULL,
      addressee \(sql.text) NOT NULL,
      number \(sql.text),
      day \(sql.text) NOT NULL,
      wording \(sql.text) NOT NULL REFERENCES letter_wordings (id),
      content \(sql.text) NOT NULL,
      docx \(sql.bytes),
      pdf \(sql.bytes),
      PRIMARY KEY (request, serial)
    ) \(sql.keyed);

    CREATE TABLE published_answers (
      id \(sql.text) PRIMARY KEY,
      county \(sql.text) NOT NULL REFERENCES counties (id),
      agency \(sql.text) NOT NULL REFERENCES agencies (id),
      request \(sql.text) UNIQUE,
      title \(sql.text) NOT NULL,
      text \(sql.text) NOT NULL,
      link \(sql.text),
      day \(sql.text) NOT NULL,
      withdrawn \(sql.text)
    ) \(sql.keyed);
    CREATE INDEX published_answers_by_agency ON published_answers (agency, day);
    """
  }
}
