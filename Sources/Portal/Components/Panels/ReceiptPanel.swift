internal import HTML

/// It has worked: what was received, under which number, and what comes next.
struct ReceiptPanel: Component {
  let title: String
  let lead: String
  /// Numbers and codes to keep.
  let codes: [CopyableCode]
  let content: Fragment

  init(
    _ title: String, lead: String, codes: [CopyableCode] = [],
    content: HTMLBuffer.Content = { _ in }
  ) {
    self.title = title
    self.lead = lead
    self.codes = codes
    self.content = Fragment(write: content)
  }

  func write(to html: inout HTMLBuffer) {
    html(.div, .class("receipt")) { html in
      html(.h1) { html in
        Icon.passed.write(to: &html)
        html.text(title)
      }
      html(.p, .class("lead"), text: lead)
      if !codes.isEmpty { html(.div, .class("codes")) { $0(codes) } }
      html(content)
    }
  }
}
