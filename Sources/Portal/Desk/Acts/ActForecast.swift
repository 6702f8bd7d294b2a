internal import Law
internal import Office
internal import Records

/// What an act would come to, computed before anybody decides: a new last day, a fee.
struct ActForecast: Sendable {
  let view: CaseView
  let calendar: WorkingCalendar
  let today: Day

  func components(_ act: CaseAct, _ state: FormState, isAsked: Bool) -> [any Component] {
    switch act {
    case .extension: [extensions(typed: isAsked ? Int(state["workingDays"]) : nil)]
    case .feeNotice: isAsked ? fee(state) : []
    case .confirmation, .transfer, .correctionNotice, .correction, .thirdPartyConsultation,
      .jointAgencyConsultation, .consultationDelivery, .opinion, .reasonsNotice, .reasons, .delay,
      .feeDelivery, .payment, .lapse, .reply, .draftReturn, .review, .signature, .delivery,
      .withdrawal, .closing, .archive, .publication, .assignment, .note:
      []
    }
  }

  /// The last day after some usual extensions, and after the one typed.
  private func extensions(typed: Int?) -> any Component {
    let usual = [5, 10, 15, 20]
    let all = (usual + [typed].compactMap { $0 }.filter { !usual.contains($0) && $0 > 0 }).sorted()
    let rows = all.compactMap { days -> DataTable.Row? in
      guard let day = lastDay(extendedBy: days) else { return nil }
      let isTyped = days == typed
      return [
        "\(Words.extensionOf(days))\(isTyped ? Words.asTyped : "")", "\(Words.dayInWords(day))",
      ]
    }
    return DataTable(
      Words.newLastDays(now: view.record.standing.lastDay),
      columns: [.init(Words.extensionColumn), .init(Words.newLastDayColumn, .day)], rows: rows,
      empty: isExtendable
        ? EmptyState(Words.extensionUncounted, next: Words.extensionUncountedNext)
        : EmptyState(Words.noExtension, next: Words.noExtensionNext))
  }

  /// While a request for an opinion is on its way the last day is not known, with or without more time.
  private var isExtendable: Bool { view.moves.contains(.extend) }

  private func lastDay(extendedBy days: Int) -> Day? {
    let event = RequestEvent(.extended(workingDays: days), on: today)
    let next = try? view.state.applying(event, calendar: calendar).state
    return next.flatMap { try? $0.lastDay(calendar) }
  }

  private func fee(_ state: FormState) -> [any Component] {
    guard let standard = FeeTariff.Standard(rawValue: state["standard"]),
      let units = Int(state["units"]), (1...FeeTariff.mostUnits).contains(units),
      let tariff = FeeTariff.on(today)
    else { return [] }
    switch standard {
    case .byPage:
      return [
        NoticePanel(.information, Words.feeByPage(units, tariff.fee(pages: units)), isNews: true)
      ]
    case .byPiece:
      return [
        NoticePanel(
          .information, Words.feeByPiece(units, tariff.fee(pieces: units)),
          Fragment(Words.feeByPieceNext), isNews: true)
      ]
    }
  }
}
