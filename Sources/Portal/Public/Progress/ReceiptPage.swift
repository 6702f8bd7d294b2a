internal import Drafting
internal import HTML
internal import Office
internal import Records

/// The receipt: number, query code, all that was sent, and what comes next.
struct ReceiptPage {
  let view: RequesterView
  /// Shown to the browser that submitted, and to nobody else.
  let code: String

  var page: PublicPage {
    PublicPage(Words.receiptTitle, at: .newRequest, width: .narrow) { html in
      html(
        ReceiptPanel(
          Words.receiptTitle, lead: Words.receiptLead(view.agency.name),
          codes: [
            CopyableCode(Words.ownNumber, view.number),
            CopyableCode(Words.ownQueryCode, code, hint: Words.ownQueryCodeHint),
          ]
        ) { html in
          html(Prose([Fragment(Words.keepCode)]))
          if !view.letters.isEmpty { html(AttachmentList(CaseItems.letters(view))) }
        })
      html(
        Panel(Words.nextHeading) { $0(Bullets(Words.next.map { Fragment($0) }, isNumbered: true)) })
      html(Panel(Words.sentHeading) { $0(SummaryList(CaseItems.sent(view))) })
      html(
        Actions([
          LinkButton(Words.sentPDF, to: "/requests/receipt/form.pdf", icon: .download),
          LinkButton(Words.toProgress, to: ProgressRoutes.request),
          LinkButton(Words.toStart, to: "/", .quiet),
        ]))
    }
  }
}
