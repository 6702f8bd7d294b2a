internal import HTML
internal import Law

extension CheckResult {
  /// The whole result of one file. `withReport` and `withAnnotated` are off where the page would grow
  /// too large.
  func write(
    to html: inout HTMLBuffer, withReport: Bool = true, withAnnotated: Bool = true
  ) {
    html(
      .article, .id(anchor), .class("check"), .tabindex(-1),
      .aria(.labelledBy, "\(anchor)-title"), .data(.errors, tally.errors.description),
      .data(.warnings, tally.warnings.description), .data(.notes, tally.notes.description),
      .data(.unread, isUnread ? "1" : "0")
    ) { html in
      html(.header, .class("check-head")) { head(&$0, withAnnotated) }
      body(&html, withReport: withReport)
    }
  }

  var isUnread: Bool {
    if case .unread = verdict { true } else { false }
  }

  private func head(_ html: inout HTMLBuffer, _ withAnnotated: Bool) {
    html(.h2, .id("\(anchor)-title"), text: title)
    html(.p, .class("file-name"), text: fileName)
    if !facts.isEmpty {
      html(.dl, .class("facts")) { html in
        for fact in facts {
          html(.div) { html in
            html(.dt, fact.label)
            html(.dd, fact.value)
          }
        }
      }
    }
    html(.p, .class("tally")) { writeTally(to: &$0) }
    guard let annotated else { return }
    if withAnnotated {
      annotated.write(Words.downloadAnnotated, to: &html)
    } else {
      html(.p, .class("gap"), text: Words.annotatedLeftOut)
    }
  }

  /// The counts with a word and a picture each, or the verdict where there is nothing to count.
  func writeTally(to html: inout HTMLBuffer) {
    switch verdict {
    case .faulty:
      for severity in Severity.allCases where tally.count(of: severity) > 0 {
        html(.span, .class("severity \(severity.rawValue)")) { html in
          Icon(severity).write(to: &html)
          html.text(Words.count(tally.count(of: severity), of: severity))
        }
      }
    case .passed: Self.state("passed", .passed, Words.passed, &html)
    case .unrecognised: Self.state("warning", .warning, Words.unrecognised, &html)
    case .unread: Self.state("unread", .unread, Words.unread, &html)
    }
  }

  private static func state(
    _ name: String, _ icon: Icon, _ text: String, _ html: inout HTMLBuffer
  ) {
    html(.span, .class("severity \(name)")) { html in
      icon.write(to: &html)
      html.text(text)
    }
  }

  private func body(_ html: inout HTMLBuffer, withReport: Bool) {
    switch verdict {
    case .unread(let notice):
      html(.div, .class("notice"), .data(.message, "")) { html in
        html(.p, .class("what"), text: notice.what)
        html(.p, notice.next)
      }
    case .unrecognised:
      html(.div, .class("notice")) { $0(.p, Words.unrecognisedNext) }
      if withReport { original(&html) }
    case .passed:
      html(.p, .class("passed-note"), text: Words.passedNote)
      if withReport { original(&html) }
    case .faulty:
      html(.div, .class("sides")) { html in
        html(.div, .class("findings")) { list(&$0) }
        if withReport {
          html(.div, .class("original")) { html in
            html(.h3, Words.reportHeading)
            report?.write(number: number, to: &html)
          }
        } else {
          html(.p, .class("gap"), text: Words.reportLeftOut)
        }
      }
    }
  }

  private func list(_ html: inout HTMLBuffer) {
    html(.h3, Words.findingsHeading(tally.total))
    html(.ol) { html in
      for finding in findings { finding.write(to: &html) }
    }
    if unlisted > 0 { html(.p, .class("gap"), text: Words.unlisted(unlisted)) }
  }

  /// The report of a file without findings, folded: the reader may see what was understood.
  private func original(_ html: inout HTMLBuffer) {
    guard let report else { return }
    html(.details) { html in
      html(.summary, Words.reportHeading)
      report.write(number: number, to: &html)
    }
  }
}

extension DataName {
  static var errors: DataName { DataName("data-errors") }
  static var warnings: DataName { DataName("data-warnings") }
  static var notes: DataName { DataName("data-notes") }
  static var unread: DataName { DataName("data-unread") }
  static var message: DataName { DataName("data-message") }
}
