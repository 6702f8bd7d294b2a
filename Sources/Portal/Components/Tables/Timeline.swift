internal import HTML

/// What has happened, the newest last, and what comes next.
struct Timeline: Component {
  struct Entry: Sendable {
    /// `past`: its last day is over, and it was not done.
    enum Stage: String, Sendable { case done, past, ahead }

    /// 2026-11-23, 最晚2026-11-23, or words where there is no day: 待定.
    var day: String
    var what: String
    var detail: Fragment
    /// 条例第三十条.
    var article: String?
    var letters: [TextLink]
    /// Who acted; for staff.
    var by: String?
    var stage: Stage

    init(
      _ day: String, _ what: String, detail: Fragment = .none, article: String? = nil,
      letters: [TextLink] = [], by: String? = nil, stage: Stage = .done
    ) {
      self.day = day
      self.what = what
      self.detail = detail
      self.article = article
      self.letters = letters
      self.by = by
      self.stage = stage
    }
  }

  let entries: [Entry]

  init(_ entries: [Entry]) { self.entries = entries }

  func write(to html: inout HTMLBuffer) {
    html(.ol, .class("timeline")) { html in
      for entry in entries { html(.li, .class(entry.stage.rawValue)) { entry.write(to: &$0) } }
    }
  }
}

extension Timeline.Entry {
  fileprivate func write(to html: inout HTMLBuffer) {
    html(.p, .class("when")) { html in
      html.text(day)
      switch stage {
      case .done: break
      case .past: html(.span, .class("stage"), text: Words.isPast)
      case .ahead: html(.span, .class("stage"), text: Words.stageAhead)
      }
    }
    html(.div, .class("what")) { html in
      html(.p, .class("act"), text: what)
      if !detail.isEmpty { html(.div, .class("detail")) { $0(detail) } }
      if article != nil || by != nil {
        html(.p, .class("basis")) { html in
          if let article { html(.span, article) }
          if let by { html(.span, by) }
        }
      }
      if !letters.isEmpty { writeLetters(to: &html) }
    }
  }

  private func writeLetters(to html: inout HTMLBuffer) {
    html(.ul, .class("letters")) { html in
      for letter in letters {
        html(.li) { html in
          Icon.download.write(to: &html)
          html(letter)
        }
      }
    }
  }
}
