internal import HTML

/// Who answers for the site, and how to reach them.
struct SiteFooter: Component {
  let site: Site
  /// Whether it also leads to the desk: on public pages of an office.
  let leadsToDesk: Bool

  func write(to html: inout HTMLBuffer) {
    html(.footer, .class("site-footer")) { html in
      html(.div, .class("frame")) { html in
        if let office = site.office { Self.contact(office, &html) }
        html(.p, .class("colophon")) { html in
          html.text(Words.colophon)
          if leadsToDesk {
            html(.a, .class("staff"), .href("/desk"), text: Words.staffEntrance)
          }
        }
      }
    }
  }

  private static func contact(_ office: Site.Office, _ html: inout HTMLBuffer) {
    html(.address, .class("contact")) { html in
      html(.p, .class("contact-name"), text: office.name)
      html(.dl) { html in
        let postcode = office.postcode.isEmpty ? "" : "（\(Words.postcode)\(office.postcode)）"
        item(Words.address, office.address, after: postcode, &html)
        item(Words.telephone, office.telephone, to: "tel:\(office.telephone)", &html)
        item(Words.email, office.email, to: "mailto:\(office.email)", &html)
        item(Words.hours, Words.unbroken(hours: office.hours), &html)
      }
    }
  }

  /// What nobody has said yet is left out.
  private static func item(
    _ name: String, _ value: String, to address: String? = nil, after: String = "",
    _ html: inout HTMLBuffer
  ) {
    guard !value.isEmpty else { return }
    html(.div) { html in
      html(.dt, name)
      html(.dd) { html in
        if let address { html(.a, .href(address), text: value) } else { html.text(value + after) }
      }
    }
  }
}
