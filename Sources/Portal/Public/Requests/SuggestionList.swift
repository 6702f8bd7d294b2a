internal import HTML
internal import Office

/// What was published already and may be what somebody is about to ask for.
struct SuggestionList: Component {
  let suggestions: [Suggestion]
  let isOpen: Bool

  init(_ suggestions: [Suggestion], isOpen: Bool = false) {
    self.suggestions = suggestions
    self.isOpen = isOpen
  }

  func write(to html: inout HTMLBuffer) {
    if suggestions.isEmpty { return }
    html(
      NoticePanel(
        .information, Words.suggestionsTitle,
        Fragment { html in
          for suggestion in suggestions {
            html(
              Disclosure(suggestion.title, isOpen: isOpen) { html in
                html(Verbatim(suggestion.text))
                if let link = suggestion.link {
                  html(.p) { $0(TextLink(Words.readOriginal, to: link, about: suggestion.title)) }
                }
              })
          }
        }))
  }
}
