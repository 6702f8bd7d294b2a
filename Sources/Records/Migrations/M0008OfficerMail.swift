extension Migration {
  /// Where an officer is reminded of what falls due; null where he reads it on screen only.
  static let m0008OfficerMail = Migration(8, "officer mail") { sql in
    "ALTER TABLE officers ADD COLUMN email \(sql.text)"
  }
}
