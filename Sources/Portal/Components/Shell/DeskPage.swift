internal import HTML

/// A page for staff: who is signed in, what their roles may do, where they are.
struct DeskPage: Page {
  var title: String
  var masthead: DeskMasthead
  var breadcrumbs: Breadcrumbs?
  var hasErrors: Bool
  var width: PageWidth
  var hasScript: Bool
  var content: HTMLBuffer

  init(
    _ title: String, _ masthead: DeskMasthead, breadcrumbs: Breadcrumbs? = nil,
    width: PageWidth = .full, hasErrors: Bool = false, hasScript: Bool = false,
    content: HTMLBuffer.Content
  ) {
    self.title = title
    self.masthead = masthead
    self.breadcrumbs = breadcrumbs
    self.hasErrors = hasErrors
    self.width = width
    self.hasScript = hasScript
    self.content = HTMLBuffer()
    content(&self.content)
  }

  func render(for site: Site) -> HTMLBuffer {
    let frame = PageFrame(
      title: title, hasErrors: hasErrors, hasScript: hasScript, kind: "desk", width: width)
    return frame.render(
      for: site, header: { masthead.write(for: site, to: &$0) },
      main: { html in
        if let breadcrumbs { html(breadcrumbs) }
        html.append(content)
      })
  }
}
