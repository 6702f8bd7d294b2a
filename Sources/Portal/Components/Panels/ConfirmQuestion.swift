internal import HTML

/// The page before an act that cannot be undone: the question, what will happen, yes and no.
struct ConfirmQuestion: Component {
  let question: String
  let consequences: [String]
  /// 条例第三十九条.
  let article: String?
  let form: PostForm

  init(
    _ question: String, consequences: [String], article: String? = nil, action: String,
    token: FormToken?, confirm: Button, cancel: String, fields: [any Component] = []
  ) {
    self.question = question
    self.consequences = consequences
    self.article = article
    form = PostForm(to: action, token: token) { html in
      html(fields)
      html(.div, .class("actions")) { html in
        html(confirm)
        html(LinkButton(Words.cancel, to: cancel))
      }
    }
  }

  func write(to html: inout HTMLBuffer) {
    html(.div, .class("panel confirm")) { html in
      html(.h1, question)
      html(Bullets(consequences.map { Fragment($0) }))
      if let article { html(.p, .class("hint"), text: Words.basis(article: article)) }
      html(form)
    }
  }
}
