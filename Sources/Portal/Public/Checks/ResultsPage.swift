internal import HTML

/// All results of one upload on one page, for browsers that run no script.
struct ResultsPage {
  /// One file in the overview on top.
  struct Row {
    var anchor: String
    var fileName: String
    var unit: String?
    var tally: HTMLBuffer

    init(_ result: CheckResult) {
      anchor = result.anchor
      fileName = result.fileName
      unit = result.facts.first { $0.label == Words.unit }?.value
      tally = HTMLBuffer(capacity: 512)
      result.writeTally(to: &tally)
    }
  }

  var rows: [Row]
  /// The results themselves, rendered one by one as the files came in.
  var checks: HTMLBuffer
  var summary: ResultsSummary
  var workbook: Attachment?

  func page() -> PublicPage {
    PublicPage(Words.results, at: .checks) { write(to: &$0) }
  }

  private func write(to html: inout HTMLBuffer) {
    html(.h1, Words.results)
    html(.p, .class("lead"), text: summary.sentence)
    html(.div, .class("actions")) { html in
      workbook?.write(Words.downloadWorkbook, to: &html)
      html(.a, .class("button"), .href("/checks"), text: Words.again)
      html(
        .p, .class("privacy"),
        text: summary.tally.total > 0 ? Words.notKeptDownloads : Words.notKeptAfter)
    }
    if rows.count > 1 { overview(&html) }
    html.append(checks)
  }

  private func overview(_ html: inout HTMLBuffer) {
    html(
      .div, .class("scroll"), .tabindex(0), .role("region"), .aria(.label, Words.overview)
    ) { html in
      html(.table, .class("overview")) { html in
        html(.thead) { html in
          html(.tr) { html in
            for head in Words.overviewHeads { html(.th, .scope("col"), text: head) }
          }
        }
        html(.tbody) { html in
          for row in rows {
            html(.tr) { html in
              html(.td) { $0(.a, .href("#\(row.anchor)"), text: row.fileName) }
              html(.td, row.unit ?? Words.unknown)
              html(.td) { $0.append(row.tally) }
            }
          }
        }
      }
    }
  }
}
