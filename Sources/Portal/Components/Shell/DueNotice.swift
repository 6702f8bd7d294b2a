internal import HTML

/// What falls due, below the navigation of every page of the desk: in words, with the way there.
struct DueNotice: Component {
  struct Part: Sendable {
    /// Whose cases: 等您办理.
    var whose: String
    var marks: [StatusTag]
    var address: String
  }

  let parts: [Part]

  func write(to html: inout HTMLBuffer) {
    guard !parts.isEmpty else { return }
    html(.div, .class("due-notice")) { html in
      html(.div, .class("frame")) { html in
        for part in parts {
          html(.p) { html in
            html.text(Words.whose(part.whose))
            for mark in part.marks { html(mark) }
            html(TextLink(Words.toDigest, to: part.address, about: part.whose))
          }
        }
      }
    }
  }
}
