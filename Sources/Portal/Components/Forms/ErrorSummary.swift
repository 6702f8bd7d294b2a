internal import HTML

/// All errors of a form on top of the page, each leading to its field. Takes the focus, so that it
/// is read first. Nothing is written where there is no error.
struct ErrorSummary: Component {
  let errors: [FormState.FieldError]
  /// Off where it is only shown, as in the style guide.
  let takesFocus: Bool

  init(_ state: FormState, takesFocus: Bool = true) {
    errors = state.errors
    self.takesFocus = takesFocus
  }

  func write(to html: inout HTMLBuffer) {
    if errors.isEmpty { return }
    html(
      .div, .class("error-summary"), .role("alert"), .tabindex(-1), .autofocus(takesFocus),
      .aria(.labelledBy, "errors-title")
    ) { html in
      html(.h2, .id("errors-title")) { html in
        Icon.error.write(to: &html)
        html.text(Words.errorsHeading(errors.count))
      }
      html(.ul) { html in
        for error in errors {
          html(.li) {
            $0(.a, .href("#\(Field.id(of: error.field))"), text: error.message)
          }
        }
      }
    }
  }
}
