internal import HTML

/// Ways to go on, each with a sentence: the start page, the next legal moves of a case.
struct LinkCards: Component {
  struct Card: Sendable {
    var title: String
    var address: String
    var text: String
    /// 条例第三十三条.
    var article: String?

    init(_ title: String, to address: String, _ text: String, article: String? = nil) {
      self.title = title
      self.address = address
      self.text = text
      self.article = article
    }
  }

  let cards: [Card]

  init(_ cards: [Card]) { self.cards = cards }

  func write(to html: inout HTMLBuffer) {
    html(.ul, .class("cards-list")) { html in
      for card in cards {
        html(.li) { html in
          html(.a, .href(card.address), text: card.title)
          html(.p, card.text)
          if let article = card.article { html(.p, .class("article"), text: article) }
        }
      }
    }
  }
}
