extension LogAct {
  package static let signIn = LogAct(rawValue: "sign-in")
  package static let signInFailed = LogAct(rawValue: "sign-in-failed")
  package static let signOut = LogAct(rawValue: "sign-out")
  package static let changePassword = LogAct(rawValue: "change-password")
}

extension RecordSubject {
  package static func officer(_ id: OfficerID) -> RecordSubject {
    RecordSubject("officer", id.rawValue)
  }

  /// An account that does not exist: what was typed is not noted, it may be a password.
  static let unknownOfficer = RecordSubject("officer", "unknown")
}
