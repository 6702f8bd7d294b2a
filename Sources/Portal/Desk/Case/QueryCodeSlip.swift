internal import Drafting
internal import Law
internal import Office
internal import Records

/// The new code, shown this once on the answer to the form, to be printed and handed over. It is in
/// no address and in no record.
struct QueryCodeSlip: Sendable {
  let view: CaseView
  let code: QueryCode
  let identity: IdentityCheck
  let today: Day

  func page(_ masthead: DeskMasthead) -> DeskPage {
    let back = CaseAddress.of(view.record.id)
    return DeskPage(
      Words.codeIssued, masthead,
      breadcrumbs: Breadcrumbs([TextLink(view.record.number, to: back)], here: Words.issueCode),
      width: .narrow
    ) { html in
      html(
        NoticePanel(
          .information, Words.shownOnce, Fragment(Words.handOver(identity)), isForScreen: true))
      html(
        ReceiptPanel(
          Words.codeIssued, lead: Words.codeIssuedLead,
          codes: [
            CopyableCode(Words.requestNumber, view.record.number),
            CopyableCode(Words.queryCode, code.printed),
          ]
        ) { html in
          html(
            SummaryList([
              .init(Words.agencyField, Fragment(view.agency.name)),
              .init(Words.requesterColumn, Fragment(view.record.requesterName)),
              .init(Words.issuedDay, Fragment(DayWords.full(today))),
              .init(Words.howToFollow, Fragment(Words.howToFollowText)),
            ]))
          html(Actions([LinkButton(Words.toCase, to: back, .primary)]))
        })
    }
  }
}
