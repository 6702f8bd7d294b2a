internal import Drafting
internal import HTML
internal import Law

extension FindingItem {
  func write(to html: inout HTMLBuffer) {
    html(.li, .id(anchor), .class("finding \(severity.rawValue)"), .tabindex(-1)) { html in
      html(.p, .class("finding-head")) { html in
        html(.span, .class("badge \(severity.rawValue)")) { $0.text(number) }
        html(.span, .class("severity \(severity.rawValue)")) { html in
          Icon(severity).write(to: &html)
          html.text(severity.word)
        }
        html(.span, .class("rule"), text: rule)
      }
      html(.p, .class("message"), text: message)
      if let quote { html(.blockquote) { $0(.p, quote) } }
      if cell != nil || found != nil || expected != nil { evidence(&html) }
      if let wording { html(.p, .class("wording"), text: Words.basis(wording)) }
      if !marks.isEmpty { links(&html) }
    }
  }

  private func evidence(_ html: inout HTMLBuffer) {
    html(.dl, .class("evidence")) { html in
      for (label, value) in [
        (Words.cell, cell), (Words.found, found), (Words.expected, expected),
      ] {
        guard let value else { continue }
        html(.div) { html in
          html(.dt, label)
          html(.dd, value)
        }
      }
    }
  }

  private func links(_ html: inout HTMLBuffer) {
    html(.p, .class("places")) { html in
      for (index, mark) in marks.enumerated() {
        html(.a, .href("#\(mark)"), text: Words.place(index + 1, finding: number))
      }
    }
  }
}
