internal import HTML

/// A state in one word, with the colour of its tone and its shape, if it has one.
struct StatusTag: Component {
  let tone: Tone
  let word: String

  init(_ tone: Tone, _ word: String) {
    self.tone = tone
    self.word = word
  }

  func write(to html: inout HTMLBuffer) {
    html(.span, .class("tag tone-\(tone.rawValue)")) { html in
      tone.icon?.write(to: &html)
      html.text(word)
    }
  }
}
