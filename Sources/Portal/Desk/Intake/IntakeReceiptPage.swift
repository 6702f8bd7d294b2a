internal import Drafting
internal import HTML
internal import Law
internal import Office
internal import Records

/// What is handed to the requester: number, query code, and the receipt to print.
///
/// The code is shown this once, on the answer to the form itself; it is in no address.
struct IntakeReceiptPage: Sendable {
  let submission: Submission
  let lacks: [FieldFault]

  func page(_ masthead: DeskMasthead) -> DeskPage {
    DeskPage(Words.registered, masthead, width: .narrow) { html in
      html(
        ReceiptPanel(
          Words.registered, lead: Words.registeredLead(submission),
          codes: [
            CopyableCode(Words.requestNumber, submission.number),
            CopyableCode(
              Words.queryCode, submission.code.printed, hint: Words.queryCodeHint),
          ]
        ) { html in
          if !letters.isEmpty {
            html(Heading(Words.lettersTitle))
            html(AttachmentList(letters))
          }
          html(
            Actions([
              LinkButton(Words.toCase, to: CaseAddress.of(submission.request), .primary),
              LinkButton(Words.registerNext, to: IntakePage.address),
            ]))
        })
      if !lacks.isEmpty { html(lacking) }
    }
  }

  private var letters: [AttachmentList.Item] {
    submission.letters.map { letter in
      .init(
        Words.receiptLetter, formats: CasePapers.formats(letter, of: Words.receiptLetter),
        detail: submission.number)
    }
  }

  /// Paper is taken as it is; what it lacks is asked for by a correction notice.
  private var lacking: NoticePanel {
    NoticePanel(
      .warning, Words.lacking,
      Fragment { html in
        html(.p, Words.lackingNext)
        html(Bullets(lacks.map { Fragment(Words.text(of: $0)) }))
      })
  }
}
