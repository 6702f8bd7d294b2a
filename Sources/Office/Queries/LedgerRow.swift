package import Law
package import Records

/// One line of the ledger (台账).
package struct LedgerRow: Sendable, Hashable {
  package let request: RequestID
  package let number: String
  package let agency: AgencyID
  package let agencyName: String
  package let channel: RequestChannel
  package let submitted: Day
  package let received: Day?
  package let requesterClass: RequesterClass
  package let requesterName: String
  package let title: String
  package let unit: String?
  package let handlerName: String?
  package let stage: RequestStage
  package let lastDay: Day?
  package let isProvisional: Bool
  package let outcome: Outcome?
  package let ended: Day?
  package let isLate: Bool
  package let fee: Fen?
}
