package import Law
package import Records

/// A case as the desk sees it.
package struct CaseView: Sendable {
  package let record: CaseRecord
  /// What is waited for, with the last day of each.
  package let watches: [CaseWatch]
  package let agency: Agency
  package let form: CaseForm
  package let state: RequestState
  /// The last day and why, day by day; nil until received.
  package let deadline: ReplyDeadline?
  /// The working days after today up to and including the last day; nil where there is none, or it is over.
  package let daysLeft: Int?
  /// The last day to ask for a correction; nil where none may be asked any more.
  package let correctionThrough: Day?
  package let timeline: [TimelineItem]
  package let letters: [CaseLetter]
  package let files: [CaseFile]
  package let notes: [CaseNote]
  package let consultations: [ConsultationParty]
  /// The names of the officers who occur.
  package let officers: [OfficerID: String]
  /// What this officer may do now by law and role, in the order of the procedure.
  package let moves: [RequestMove]
  /// Whether this officer may see the sealed fields by `Office.unmask`.
  package let mayUnmask: Bool
  package let mayAssign: Bool
  package let mayNote: Bool
  package let mayIssueCode: Bool
}

/// One line of a case's history.
package struct TimelineItem: Sendable, Hashable {
  package let event: CaseEvent
  /// Of an officer; nil for requester and program.
  package let officerName: String?
  package let letters: [LetterID]
}
