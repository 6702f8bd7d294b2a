extension RecordsError {
  /// A case for an SQLSTATE. PostgreSQL's appendix A lists the codes; the first two digits are a class.
  init(postgres failure: PostgresFailure, isLost: Bool) {
    let code = failure.code
    guard !isLost else {
      self = .connectionLost(code: code.isEmpty ? "08006" : code)
      return
    }
    switch (code.prefix(2), code) {
    case (_, "40001"), (_, "40P01"): self = .conflict(code: code)
    case (_, "55P03"), (_, "57014"): self = .busy
    // A statement that is not as it was prepared, the table having changed or the server's memory of
    // it being gone: a new connection prepares it again.
    case (_, "0A000") where failure.message.hasPrefix("cached plan"), (_, "26000"):
      self = .connectionLost(code: code)
    case (_, "25006"): self = .readOnly
    case (_, "57P01"), (_, "57P02"), (_, "57P03"), ("08", _): self = .connectionLost(code: code)
    case ("23", _): self = Self.constraint(postgres: failure)
    case ("53", _), ("58", _): self = .unavailable(code: code)
    case (_, "XX001"), (_, "XX002"): self = .corrupt(code: code)
    // Names and types only: what a value was is in other classes.
    case ("42", _): self = .statement(code: code, detail: failure.message)
    default: self = .statement(code: code, detail: "")
    }
  }

  /// Whether the connection is of no more use.
  var losesConnection: Bool {
    switch self {
    case .connectionLost, .outcomeUnknown: true
    case .busy, .unavailable, .conflict, .constraint, .readOnly, .corrupt, .statement,
      .nulCharacter, .column, .closed, .unknownLocation, .migrationChanged, .newerDatabase,
      .misnumberedMigration:
      false
    }
  }

  private static func constraint(postgres failure: PostgresFailure) -> RecordsError {
    switch failure.code {
    case "23505": .constraint(.unique, name: failure.constraint)
    case "23503": .constraint(.foreignKey, name: failure.constraint)
    case "23502": .constraint(.notNull, name: "\(failure.table).\(failure.column)")
    case "23514": .constraint(.check, name: failure.constraint)
    default: .constraint(.other, name: failure.constraint)
    }
  }
}
