internal import Drafting
internal import HTML
internal import Law

/// 年报核查: the form that takes reports. With findings it is the page of results.
struct ChecksPage {
  /// What was wrong with the upload before this page, if anything.
  var problem: Notice?
  var limits: UploadLimits

  func page() -> PublicPage {
    PublicPage(Words.checks, at: .checks, hasErrors: problem != nil, hasScript: true) {
      write(to: &$0)
    }
  }

  private func write(to html: inout HTMLBuffer) {
    html(.div, .class("intro")) { html in
      html(.h1, Words.checks)
      html(.p, .class("lead"), text: Words.checksLead)
    }
    if let problem { summary(of: problem, &html) }
    html(
      .form, .class("upload"), .id("upload"), .method("post"), .action("/checks"),
      .enctype("multipart/form-data")
    ) { form(&$0) }
    // Filled by the script, one result after the other; without it a page of results answers.
    html(.section, .id("results"), .hidden(), .aria(.labelledBy, "results-title")) { html in
      html(.h2, .id("results-title"), .tabindex(-1), text: Words.results)
      html(.p, .id("results-summary"), .role("status"))
      html(.div, .id("results-actions"), .class("actions"))
      html(.ol, .id("results-files"), .class("progress-list"))
      html(.div, .id("results-checks"))
    }
    html(.section, .class("about"), .aria(.labelledBy, "about-title")) { about(&$0) }
  }

  private func summary(of problem: Notice, _ html: inout HTMLBuffer) {
    html(
      .div, .class("notice problem"), .role("alert"), .id("problem"), .tabindex(-1),
      .data(.message, "")
    ) { html in
      html(.h2, Words.problemHeading)
      html(.p) { $0(.a, .href("#files"), text: problem.what) }
      html(.p, problem.next)
    }
  }

  private func form(_ html: inout HTMLBuffer) {
    html(.div, .class("drop"), .id("drop")) { html in
      html(.label, .for("files"), .class("field-label"), text: Words.chooseFiles)
      html(.p, .class("hint"), .id("files-hint"), text: Words.filesHint(limits))
      if let problem {
        html(.p, .class("field-problem"), .id("files-problem")) { html in
          Icon.error.write(to: &html)
          html.text(problem.what)
        }
        html(
          .input, .type("file"), .id("files"), .name("files"), .multiple, .required,
          .accept(Self.accepted), .aria(.invalid, "true"),
          .aria(.describedBy, "files-problem files-hint"))
      } else {
        html(
          .input, .type("file"), .id("files"), .name("files"), .multiple, .required,
          .accept(Self.accepted), .aria(.describedBy, "files-hint"))
      }
      html(.p, .class("drop-hint"), .id("drop-hint"), .hidden()) { html in
        Icon.upload.write(to: &html)
        html.text(Words.dropHint)
      }
    }
    html(.div, .class("actions")) { html in
      html(.button, .type("submit"), .class("button primary"), text: Words.start)
      html(.p, .class("privacy"), text: Words.notKept)
    }
  }

  private static let accepted = ".docx,.doc,.wps,.rtf,.pdf,.html,.htm,.txt,.xlsx"

  private func about(_ html: inout HTMLBuffer) {
    html(.h2, .id("about-title"), text: Words.aboutHeading)
    html(.ul, .class("about-list")) { html in
      for (name, text) in Words.about {
        html(.li) { html in
          html(.strong, name)
          html.text(text)
        }
      }
    }
    html(.h2, Words.severitiesHeading)
    html(.dl, .class("severities")) { html in
      for severity in Words.severities {
        html(.div) { html in
          html(.dt) { html in
            html(.span, .class("severity \(severity.0.rawValue)")) { html in
              Icon(severity.0).write(to: &html)
              html.text(severity.0.word)
            }
          }
          html(.dd, severity.1)
        }
      }
    }
    html(.div, .class("checks-basis")) { html in
      for line in Words.checksBasis { html(.p, line) }
    }
  }
}
