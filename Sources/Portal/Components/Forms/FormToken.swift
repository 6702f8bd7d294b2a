internal import HTML

/// The secret that shows a form to be ours; without it a form that changes anything is refused:
/// `FormToken(tokens.token(for: context))`.
struct FormToken: Component, Equatable {
  let value: String

  init(_ value: String) { self.value = value }

  func write(to html: inout HTMLBuffer) {
    html(.input, .type("hidden"), .name(FormTokens.field), .value(value))
  }
}
