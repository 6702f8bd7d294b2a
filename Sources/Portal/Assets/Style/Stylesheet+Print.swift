/// On paper: the content alone, in black, with addresses of nothing.
extension Stylesheet {
  static let print = """
    @media print {
      @page { margin: 18mm 16mm; }
      body { background: none; font-size: 10.5pt; line-height: 1.6; }
      .site-header nav, .due-notice, .signed-in form, .site-footer, .skip, .breadcrumbs, .intro, .upload, .about, .actions,
      .button, .places, .progress-list, .filters, .pager, .tabs, .cards-list, .error-summary, .screen-only { display: none !important; }
      .site-header { border-top: 0; border-bottom: 1px solid #000; }
      .seal { display: none; }
      .brand { padding-block: 0 4pt; color: #000; }
      .page { max-width: none; padding: 8pt 0 0; }
      .frame { padding: 0; }
      .panel, .receipt, .notice, .error-summary { padding: 0; border: 0; background: none; break-inside: avoid-page; }
      .panel + .panel { margin-top: 12pt; }
      .copyable, .specimen-stage { border-color: #999; background: none; }
      .tag, .tag.filled { border-color: #000; background: none; color: #000; }
      .tag.filled .icon path { stroke: #fff; }
      .timeline > li::after, .icon { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      a { color: inherit; text-decoration: none; }
      .scroll { overflow: visible; }
      .data { font-size: 9.5pt; }
      .data thead { display: table-header-group; }
      .data tr, .timeline li, .summary-list > div { break-inside: avoid; }
      h1, h2, h3 { break-after: avoid; }
      .disclosure::details-content { content-visibility: visible; block-size: auto; }
      .sides { display: block; }
      .findings { position: static; }
      .findings ol { max-height: none; overflow: visible; }
      .original { margin-top: 1rem; }
      .finding { break-inside: avoid; }
      .check + .check { break-before: page; }
      .paper { padding: 0; border: 0; }
      .paper table { min-width: 0; }
      .paper, .finding, .check > * { border-color: #999; }
      .badge { border: 1px solid #000; background: none !important; color: #000; }
      mark, td.faulty { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    }
    """
}
