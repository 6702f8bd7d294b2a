internal import HTML

/// Something the reader should know before going on: what it is, and what to do next.
struct NoticePanel: Component {
  enum Kind: Sendable {
    case information, success, warning, danger

    var tone: Tone {
      switch self {
      case .information: .active
      case .success: .success
      case .warning: .warning
      case .danger: .danger
      }
    }
  }

  let kind: Kind
  let what: String
  let next: Fragment
  /// Read aloud at once; for what has just happened, not for what always stands there.
  let isNews: Bool
  /// Left out on paper: what only who works with the page needs.
  let isForScreen: Bool

  init(
    _ kind: Kind, _ what: String, _ next: Fragment = .none, isNews: Bool = false,
    isForScreen: Bool = false
  ) {
    self.kind = kind
    self.what = what
    self.next = next
    self.isNews = isNews
    self.isForScreen = isForScreen
  }

  func write(to html: inout HTMLBuffer) {
    html(
      .div, .class("notice tone-\(kind.tone.rawValue)\(isForScreen ? " screen-only" : "")"),
      .when(isNews, .role("status"))
    ) { html in
      html(.p, .class("what")) { html in
        icon?.write(to: &html)
        html(.span, .class("visually-hidden"), text: Words.prefix(of: kind))
        html.text(what)
      }
      if !next.isEmpty { html(.div, .class("next")) { $0(next) } }
    }
  }

  private var icon: Icon? {
    switch kind {
    case .information: .note
    case .success, .warning, .danger: kind.tone.icon
    }
  }
}
