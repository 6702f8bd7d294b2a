extension Migration {
  /// The log and how far it goes in each county. Triggers keep it append-only for everything that
  /// speaks SQL; who may drop triggers is found out by `LogVerifier`.
  static let m0004Log = Migration(4, "log") { sql in
    """
    CREATE TABLE log_entries (
      county \(sql.text) NOT NULL,
      serial \(sql.integer) NOT NULL CHECK (serial > 0),
      moment \(sql.integer) NOT NULL,
      actor \(sql.text) NOT NULL,
      act \(sql.text) NOT NULL,
      subject \(sql.text) NOT NULL,
      details \(sql.text) NOT NULL,
      previous \(sql.bytes) NOT NULL,
      hash \(sql.bytes) NOT NULL,
      PRIMARY KEY (county, serial)
    ) \(sql.keyed);
    CREATE INDEX log_entries_by_subject ON log_entries (county, subject, serial);
    CREATE INDEX log_entries_by_actor ON log_entries (county, actor, serial);

    CREATE TABLE log_heads (
      county \(sql.text) PRIMARY KEY,
      serial \(sql.integer) NOT NULL CHECK (serial >= 0),
      hash \(sql.bytes) NOT NULL
    ) \(sql.keyed);

    """ + triggers(sql)
  }

  private static func triggers(_ sql: Dialect) -> String {
    switch sql {
    case .sqlite: sqliteTriggers
    case .postgres: postgresTriggers
    }
  }

  /// `INSERT OR REPLACE` removes a row without calling the triggers of DELETE: therefore the one on
  /// INSERT.
  private static let sqliteTriggers = """
    CREATE TRIGGER log_entries_not_changed BEFORE UPDATE ON log_entries
    BEGIN SELECT RAISE(ABORT, 'log is append-only'); END;
    CREATE TRIGGER log_entries_not_removed BEFORE DELETE ON log_entries
    BEGIN SELECT RAISE(ABORT, 'log is append-only'); END;
    CREATE TRIGGER log_entries_not_replaced BEFORE INSERT ON log_entries
    WHEN NEW.serial <=
      (SELECT coalesce(max(serial), 0) FROM log_entries WHERE county = NEW.county)
    BEGIN SELECT RAISE(ABORT, 'log is append-only'); END;
    CREATE TRIGGER log_heads_not_set_back BEFORE UPDATE ON log_heads
    WHEN NEW.county <> OLD.county OR NEW.serial < OLD.serial
      OR (NEW.serial = OLD.serial AND NEW.hash <> OLD.hash)
    BEGIN SELECT RAISE(ABORT, 'log is append-only'); END;
    CREATE TRIGGER log_heads_not_removed BEFORE DELETE ON log_heads
    BEGIN SELECT RAISE(ABORT, 'log is append-only'); END;
    CREATE TRIGGER log_heads_begin_at_none BEFORE INSERT ON log_heads
    WHEN NEW.serial <> 0
    BEGIN SELECT RAISE(ABORT, 'log is append-only'); END;
    """

  private static let postgresTriggers = """
    CREATE FUNCTION log_stays() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      RAISE EXCEPTION 'log is append-only' USING ERRCODE = 'integrity_constraint_violation';
    END $$;
    CREATE TRIGGER log_entries_stay BEFORE UPDATE OR DELETE ON log_entries
      FOR EACH ROW EXECUTE FUNCTION log_stays();
    CREATE TRIGGER log_entries_not_emptied BEFORE TRUNCATE ON log_entries
      FOR EACH STATEMENT EXECUTE FUNCTION log_stays();
    CREATE TRIGGER log_heads_not_set_back BEFORE UPDATE ON log_heads
      FOR EACH ROW
      WHEN (NEW.county <> OLD.county OR NEW.serial < OLD.serial
        OR (NEW.serial = OLD.serial AND NEW.hash <> OLD.hash))
      EXECUTE FUNCTION log_stays();
    CREATE TRIGGER log_heads_not_removed BEFORE DELETE ON log_heads
      FOR EACH ROW EXECUTE FUNCTION log_stays();
    CREATE TRIGGER log_heads_not_emptied BEFORE TRUNCATE ON log_heads
      FOR EACH STATEMENT EXECUTE FUNCTION log_stays();
    CREATE TRIGGER log_heads_begin_at_none BEFORE INSERT ON log_heads
      FOR EACH ROW WHEN (NEW.serial <> 0) EXECUTE FUNCTION log_stays();
    """
}
