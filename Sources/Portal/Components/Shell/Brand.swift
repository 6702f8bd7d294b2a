internal import HTML

/// Seal and name, which lead back to the start.
struct Brand: Component {
  let site: Site
  let address: String
  /// A word behind the name, where it is not the public part: 工作台.
  var part: String?

  func write(to html: inout HTMLBuffer) {
    html(.a, .class("brand"), .href(address)) { html in
      Icon.seal.write(to: &html)
      if site.county.isEmpty {
        html(.span, .class("brand-name"), text: Words.productChinese)
        html(.span, .class("brand-latin"), .lang("en"), text: Words.productLatin)
      } else {
        html(.span, .class("brand-county"), text: site.county)
        html(.span, .class("brand-name"), text: Words.disclosure)
      }
      if let part { html(.span, .class("brand-part"), text: part) }
    }
  }
}
