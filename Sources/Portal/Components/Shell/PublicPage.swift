internal import HTML

/// A page for everybody: the county's name, the five places of the public part, contact below.
struct PublicPage: Page {
  var title: String
  /// Where in the navigation it stands, if anywhere.
  var place: Place?
  var breadcrumbs: Breadcrumbs?
  /// Said first in the window's title, so that a screen reader says it first.
  var hasErrors: Bool
  var width: PageWidth
  var hasScript: Bool
  var script: Asset?
  var content: HTMLBuffer

  /// The public places; one for each entry of the navigation.
  enum Place: CaseIterable {
    case home, newRequest, progress, deadline, checks

    var address: String {
      switch self {
      case .home: "/"
      case .newRequest: "/requests/new"
      case .progress: "/progress"
      case .deadline: "/deadline"
      case .checks: "/checks"
      }
    }
  }

  init(
    _ title: String, at place: Place? = nil, breadcrumbs: Breadcrumbs? = nil,
    width: PageWidth = .full, hasErrors: Bool = false, hasScript: Bool = false,
    script: Asset? = nil, content: HTMLBuffer.Content
  ) {
    self.title = title
    self.place = place
    self.breadcrumbs = breadcrumbs
    self.hasErrors = hasErrors
    self.width = width
    self.hasScript = hasScript
    self.script = script
    self.content = HTMLBuffer()
    content(&self.content)
  }

  func render(for site: Site) -> HTMLBuffer {
    let frame = PageFrame(
      title: title, hasErrors: hasErrors, hasScript: hasScript, kind: "public", width: width,
      script: script)
    return frame.render(
      for: site, header: { header(site, &$0) },
      main: { html in
        if let breadcrumbs { html(breadcrumbs) }
        html.append(content)
      })
  }

  private func header(_ site: Site, _ html: inout HTMLBuffer) {
    html(.div, .class("frame")) { html in
      Brand(site: site, address: "/").write(to: &html)
      html(.nav, .aria(.label, Words.navigation)) { html in
        NavigationEntry.list(
          Place.allCases.map {
            NavigationEntry(Words.name(of: $0), $0.address, isCurrent: $0 == place)
          }, to: &html)
      }
    }
  }
}
