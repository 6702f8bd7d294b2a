internal import HTML

/// What every page has around its content.
struct Page {
  var title: String
  /// The place in the navigation, if the page has one.
  var place: Place?
  var hasScript = false
  var content: HTMLBuffer

  /// The parts of the product that exist; one for each entry of the navigation.
  enum Place: CaseIterable {
    case checks

    var address: String {
      switch self {
      case .checks: "/checks"
      }
    }
  }

  func render() -> HTMLBuffer {
    var html = HTMLBuffer(capacity: content.bytes.count + 4096)
    html.doctype()
    html(.html, .lang("zh-CN")) { html in
      html(.head) { head(&$0) }
      html(.body) { html in
        html(.a, .class("skip"), .href("#content"), text: Words.skipLink)
        html(.header, .class("site-header")) { header(&$0) }
        html(.main, .id("content"), .class("page"), .tabindex(-1)) { $0.append(content) }
        html(.footer, .class("site-footer")) { Self.footer(&$0) }
      }
    }
    return html
  }

  private func head(_ html: inout HTMLBuffer) {
    html(.meta, .charset("utf-8"))
    html(.meta, .name("viewport"), .content("width=device-width, initial-scale=1"))
    html(.meta, .name("format-detection"), .content("telephone=no"))
    html(.title, "\(title) · \(Words.product)")
    html(.link, .rel("stylesheet"), .href(Assets.stylesheet.address))
    html(.link, .rel("icon"), .type("image/svg+xml"), .href(Assets.icon.address))
    if hasScript { html(.script, .type("module"), .src(Assets.script.address)) }
  }

  private func header(_ html: inout HTMLBuffer) {
    html(.div, .class("frame")) { html in
      html(.a, .class("brand"), .href("/")) { html in
        Icon.seal.write(to: &html)
        html(.span, .class("brand-name"), text: Words.productChinese)
        html(.span, .class("brand-latin"), .lang("en"), text: Words.productLatin)
      }
      html(.nav, .aria(.label, Words.navigation)) { html in
        html(.ul) { html in
          for place in Place.allCases { html(.li) { entry(place, &$0) } }
        }
      }
    }
  }

  private func entry(_ entry: Place, _ html: inout HTMLBuffer) {
    if entry == place {
      html(.a, .href(entry.address), .aria(.current, "page"), text: Words.name(of: entry))
    } else {
      html(.a, .href(entry.address), text: Words.name(of: entry))
    }
  }

  private static func footer(_ html: inout HTMLBuffer) {
    html(.div, .class("frame")) { html in
      for line in Words.footer { html(.p, line) }
    }
  }
}
