package import Records

/// What administrators do, as it stands in the log.
package enum AdministrationAct: String, Sendable, CaseIterable {
  case setUp
  case addAgency, changeAgency, closeAgency, reopenAgency
  case addOfficer, changeOfficer, stopOfficer, resumeOfficer, resetPassword, endSignIns
  case verifyLog, exportLog

  package var logAct: LogAct { LogAct(rawValue: rawValue) }
}

extension AgencyID {
  package var subject: RecordSubject { RecordSubject("agency", rawValue) }
}
