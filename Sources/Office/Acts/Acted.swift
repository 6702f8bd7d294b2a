package import Law
package import Records

/// What an act made of a case.
package struct Acted: Sendable, Hashable {
  package let request: RequestID
  package let version: Int
  package let standing: CaseStanding
  /// The letters made out with it.
  package let letters: [LetterID]

  package var stage: RequestStage { standing.stage }
  package var lastDay: Day? { standing.lastDay }
}

/// One letter of a request.
package struct LetterID: Sendable, Hashable {
  package let request: RequestID
  package let serial: Int

  package init(request: RequestID, serial: Int) {
    self.request = request
    self.serial = serial
  }
}
