/// The elements of HTML that matter for where a paragraph or a cell begins and ends.
enum HTMLName: String, CaseIterable {
  case table, tr, td, th, thead, tbody, tfoot, caption
  case p, div, br, hr, pre, li, ul, ol, dl, dt, dd, h1, h2, h3, h4, h5, h6, center, blockquote
  case address, article, section, header, footer, aside, main, figure, figcaption, form, fieldset
  case legend, body, html, head, listing, details, summary
  case script, style, textarea, title, xmp, iframe, noembed, noframes
  case select, button, nav, template, noscript, svg, math, datalist, object, audio, video, canvas
  case option, input, img, meta, link, col, area, base, embed, param, source, wbr

  static let vocabulary = Vocabulary<HTMLName>()

  /// Begins a line of its own, and ends it.
  var isBlock: Bool {
    switch self {
    case .p, .div, .hr, .pre, .li, .ul, .ol, .dl, .dt, .dd, .h1, .h2, .h3, .h4, .h5, .h6, .center,
      .blockquote, .address, .article, .section, .header, .footer, .aside, .main, .figure,
      .figcaption, .form, .fieldset, .legend, .body, .html, .head, .listing, .details, .summary:
      true
    default: false
    }
  }

  /// What stands inside is plain text up to the end tag of the same name.
  var isRaw: Bool {
    switch self {
    case .script, .style, .textarea, .title, .xmp, .iframe, .noembed, .noframes: true
    default: false
    }
  }

  /// Not part of what the page says.
  var isDropped: Bool {
    switch self {
    case .select, .button, .nav, .template, .noscript, .svg, .datalist, .object, .audio, .video,
      .canvas:
      true
    default: false
    }
  }

  /// Has no content and no end tag.
  var isVoid: Bool {
    switch self {
    case .br, .hr, .input, .img, .meta, .link, .col, .area, .base, .embed, .param, .source, .wbr:
      true
    default: false
    }
  }

  /// Whether the end tag may be left out, and then the next tag of such a kind ends the element.
  func isEnded(byStart other: HTMLName) -> Bool {
    switch self {
    case .p: other.isBlock || other == .table
    case .li: other == .li
    case .dt, .dd: other == .dt || other == .dd
    case .td, .th: other == .td || other == .th || other == .tr || other == .tbody
    case .tr: other == .tr || other == .tbody || other == .tfoot
    case .option: other == .option
    default: false
    }
  }

  /// Whether the end of an element around it ends this one too.
  func isEnded(byEnd other: HTMLName) -> Bool {
    switch self {
    case .td, .th: other == .tr || other == .table || other == .tbody
    case .tr: other == .table || other == .tbody
    case .thead, .tbody, .tfoot: other == .table
    case .p, .li, .dt, .dd, .option: other.isBlock || other == .td || other == .table
    default: false
    }
  }
}
