internal import HTML

/// What the two kinds of page have in common: head, skip link, header, content and footer.
struct PageFrame {
  let title: String
  let hasErrors: Bool
  let hasScript: Bool
  /// On `body`: the desk is laid out wider than the public pages.
  let kind: String
  let width: PageWidth
  /// What the page's own script is, where it has one.
  var script: Asset?

  func render(
    for site: Site, header: HTMLBuffer.Content, main: HTMLBuffer.Content
  ) -> HTMLBuffer {
    var html = HTMLBuffer(capacity: 32_768)
    html.doctype()
    html(.html, .lang("zh-CN")) { html in
      html(.head) { head(site, &$0) }
      html(.body, .class(kind)) { html in
        html(.a, .class("skip"), .href("#content"), text: Words.skipLink)
        html(.header, .class("site-header"), content: header)
        html(.main, .id("content"), .class("page"), .tabindex(-1)) { html in
          switch width {
          case .full: main(&html)
          case .narrow: html(.div, .class("narrow"), content: main)
          }
        }
        SiteFooter(site: site, leadsToDesk: kind == "public" && !site.county.isEmpty).write(
          to: &html)
      }
    }
    return html
  }

  private func head(_ site: Site, _ html: inout HTMLBuffer) {
    let shown = hasErrors ? Words.withProblem(title) : title
    html(.meta, .charset("utf-8"))
    html(.meta, .name("viewport"), .content("width=device-width, initial-scale=1"))
    html(.meta, .name("format-detection"), .content("telephone=no"))
    html(.title, "\(shown) · \(Words.name(of: site))")
    html(.link, .rel("stylesheet"), .href(Assets.stylesheet.address))
    html(.link, .rel("icon"), .type("image/svg+xml"), .href(Assets.icon.address))
    if hasScript { html(.script, .type("module"), .src(Assets.script.address)) }
    if let script { html(.script, .type("module"), .src(script.address)) }
  }
}
