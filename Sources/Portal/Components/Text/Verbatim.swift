internal import HTML

/// Somebody's own words, with their line breaks: what the requester wrote, what a letter says.
struct Verbatim: Component {
  let text: String

  init(_ text: String) { self.text = text }

  func write(to html: inout HTMLBuffer) {
    html(.blockquote, .class("verbatim"), text: text)
  }
}
