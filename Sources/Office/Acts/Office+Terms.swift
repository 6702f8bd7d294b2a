import Drafting
package import Law
package import Records

extension Office {
  /// Sets another day in place of the terms of art 33 (art 35).
  package func delay(_ entry: Entry, through: Day, reason: String) async throws -> Acted {
    let reason = try checkedReason(reason)
    return try await enter(
      entry, .delay, .delayed(through: through), CaseParticulars(words: [.grounds: reason]))
  }

  /// Extends the reply, to which the head of the disclosure office agreed (art 33(2)).
  package func extend(
    _ entry: Entry, workingDays: Int, reason: String, approvedBy approver: OfficerID
  ) async throws -> Acted {
    let reason = try checkedReason(reason)
    return try await enter(entry, .move(.extend)) { open in
      guard let head = try Officers.find(approver, open.session), head.isActive,
        head.agency == open.agency.id, head.roles.contains(.head)
      else { throw OfficeError.approverIsNoHead }
      try open.take(
        .extended(workingDays: workingDays),
        CaseParticulars(
          approver: approver, words: [.grounds: reason, .extensionDays: "\(workingDays)"]))
    }
  }

  /// Charges a handling fee by the tariff of the day (国办函〔2020〕109号).
  ///
  /// `units`: by piece, as how many pieces this request counts; by page, its pages. `payment`: how to
  /// pay, as the notice says it.
  package func charge(
    _ entry: Entry, _ standard: FeeTariff.Standard, units: Int, payment: String
  ) async throws -> Acted {
    var check = FormCheck()
    let payment = check.text(payment, .note, most: 500)
    if !(1...FeeTariff.mostUnits).contains(units) { check.fault(.units, .notPositive) }
    try check.finish()
    return try await enter(entry, .move(.charge)) { open in
      let parts = try open.parts(standard, units)
      let fee = FeeTariff.sum(parts)
      try open.take(
        .feeCharged(standard, units: units, fee),
        CaseParticulars(words: [
          .feeStandard: OfficeWords.standard(standard, units: units, parts: parts),
          .amount: fee.yuanText + "元", .payment: payment,
        ]))
    }
  }

  /// The fee notice reached the requester: the 20 working days to pay begin on the next day.
  package func recordFeeDelivery(_ entry: Entry, receipt: String? = nil) async throws -> Acted {
    try await enter(
      entry, .recordFeeDelivery, .feeNoticeDelivered,
      CaseParticulars(receipt: try checkedReceipt(receipt)))
  }

  /// The fee was paid in full.
  package func recordPayment(_ entry: Entry, receipt: String? = nil) async throws -> Acted {
    try await enter(
      entry, .recordPayment, .feePaid, CaseParticulars(receipt: try checkedReceipt(receipt)))
  }

  /// The number of the paper that proves it.
  func checkedReceipt(_ receipt: String?) throws -> String? {
    var check = FormCheck()
    let receipt = check.optionalText(receipt, .receipt, most: 100)
    try check.finish()
    return receipt
  }

  func checkedReason(_ reason: String) throws -> String {
    var check = FormCheck()
    let reason = check.text(reason, .reason, most: 2000)
    try check.finish()
    return reason
  }
}

extension OpenCase {
  /// By piece the requests of the same requester to this agency in the calendar month of submission are
  /// counted first; who is not known by an identity number has none before.
  fileprivate mutating func parts(
    _ standard: FeeTariff.Standard, _ units: Int
  ) throws -> [FeeTariff.Part] {
    guard let tariff = FeeTariff.on(entry.day) else { return [] }
    switch standard {
    case .byPage: return tariff.parts(pages: units)
    case .byPiece:
      setPieces(units)
      return tariff.parts(pieces: units, before: try earlierPieces())
    }
  }

  // QUESTION for counsel: by which day a request belongs to a calendar month is not said; we take the
  // day it was submitted.
  private func earlierPieces() throws -> Int {
    guard let month = record.submitted.wholeMonth, let form = try store.form(of: record.id) else {
      return 0
    }
    return try store.piecesBefore(
      record, in: month, identities: try keys.identities(in: form, of: record.id))
  }
}

extension Day {
  /// The first to the last day of its month.
  fileprivate var wholeMonth: ClosedRange<Day>? {
    guard let first = Day(year: year, month: month, day: 1),
      let next = month == 12
        ? Day(year: year + 1, month: 1, day: 1) : Day(year: year, month: month + 1, day: 1)
    else { return nil }
    return first...next.adding(days: -1)
  }
}
