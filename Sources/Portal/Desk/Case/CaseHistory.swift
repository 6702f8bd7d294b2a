internal import Drafting
internal import HTML
internal import Law
internal import Office
internal import Records

/// What happened to a case, line by line, and what comes next.
struct CaseHistory: Sendable {
  let view: CaseView
  let today: Day

  var entries: [Timeline.Entry] {
    view.timeline.map(entry) + ahead
  }

  private func entry(_ item: TimelineItem) -> Timeline.Entry {
    let event = item.event
    let line = HistoryLine(item, view)
    return Timeline.Entry(
      event.day.description, line.what, detail: detail(line),
      article: line.basis.map { Words.article($0) }, letters: letters(item.letters), by: line.by)
  }

  private func detail(_ line: HistoryLine) -> Fragment {
    if line.details.isEmpty, line.text == nil { return .none }
    return Fragment { html in
      for detail in line.details { html(.p, detail) }
      if let text = line.text { html(Verbatim(text)) }
    }
  }

  private func letters(_ ids: [LetterID]) -> [TextLink] {
    ids.flatMap { id -> [TextLink] in
      guard let letter = view.letters.first(where: { $0.serial == id.serial }) else { return [] }
      return LetterFormat.shown.map { format in
        TextLink(
          Words.letter(letter, format), to: CaseAddress.letter(id, format))
      }
    }
  }

  private var ahead: [Timeline.Entry] {
    view.watches.map { watch in
      Timeline.Entry(
        Words.atLatest(watch.lastDay), Words.name(of: watch.watch),
        article: Words.article(watch.watch.basis),
        stage: watch.lastDay < today ? .past : .ahead)
    }
  }
}
