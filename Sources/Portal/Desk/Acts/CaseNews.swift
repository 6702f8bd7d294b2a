internal import HTML
internal import Office
internal import Records

/// What happened to a case since a page of it was shown.
struct CaseNews: Sendable {
  private let items: [Fragment]

  init(_ view: CaseView, since seen: Int) {
    items = view.timeline.filter { $0.event.serial >= seen }.map { item in
      Fragment(
        Words.news(
          item.event.day, Words.what(item.event.kind),
          by: item.officerName ?? Words.name(of: item.event.actor)))
    }
  }

  var notice: NoticePanel {
    NoticePanel(
      .warning, Words.staleTitle,
      Fragment { html in
        html(.p, Words.staleNext)
        if !items.isEmpty { html(Bullets(items)) }
      }, isNews: true)
  }
}
