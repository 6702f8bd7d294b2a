internal import HTML

/// Paragraphs of explanation, no wider than one reads with ease.
struct Prose: Component {
  let paragraphs: [Fragment]

  init(_ paragraphs: [Fragment]) { self.paragraphs = paragraphs }

  func write(to html: inout HTMLBuffer) {
    html(.div, .class("prose")) { html in
      for paragraph in paragraphs { html(.p) { $0(paragraph) } }
    }
  }
}
