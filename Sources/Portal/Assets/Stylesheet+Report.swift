/// The report as it is shown, and the look on small screens and on paper.
extension Stylesheet {
  static let report = """
    .paper {
      padding: 2rem 2.25rem;
      border: 1px solid var(--line);
      border-radius: var(--radius);
      background: var(--paper);
      line-height: 1.9;
    }
    details > .paper { border-width: 0; border-radius: 0; }
    .paper p { max-width: var(--measure); }
    .paper p + p { margin-top: 0.375rem; }
    .paper .heading { margin-top: 1.25rem; font-weight: 700; font-size: 1.0625rem; }
    .paper .title { margin-block: 0.5rem 1rem; font-weight: 700; font-size: 1.1875rem; text-align: center; }
    .plain p { white-space: pre-wrap; tab-size: 10; }
    mark { padding: 0.05em 0; background: none; color: inherit; border-bottom: 2px solid; }
    mark.error { background: var(--error-tint); border-color: var(--error); }
    mark.warning { background: var(--warning-tint); border-color: var(--warning); }
    mark.note { background: var(--note-tint); border-color: var(--note); }
    .paper .badge { margin-inline: 0.2em; vertical-align: 0.05em; scroll-margin-top: 5rem; }
    .badge:target { outline: 3px solid var(--focus); outline-offset: 1px; box-shadow: 0 0 0 2px var(--ink); }
    .scroll { margin-block: 1rem; overflow-x: auto; background: var(--paper); }
    table { width: 100%; border-collapse: collapse; font-size: var(--small); line-height: 1.5; }
    th, td { padding: 0.375rem 0.5rem; border: 1px solid var(--line); text-align: left; }
    th { background: var(--ground); }
    .paper table { min-width: 40rem; font-variant-numeric: tabular-nums; }
    .paper td { min-width: 2.625rem; padding-inline: 0.25rem; border-color: var(--line-strong); text-align: center; overflow-wrap: break-word; }
    .paper td mark { border-bottom: 0; background: none; font-weight: 700; }
    td.error { background: var(--error-tint); box-shadow: inset 0 0 0 2px var(--error); }
    td.warning { background: var(--warning-tint); box-shadow: inset 0 0 0 2px var(--warning); }
    td.note { background: var(--note-tint); box-shadow: inset 0 0 0 2px var(--note); }
    """

  static let narrow = """
    @media (max-width: 68rem) {
      .sides { grid-template-columns: minmax(0, 1fr); }
    }
    @media (min-width: 68.01rem) {
      .findings { position: sticky; top: 1rem; }
      .findings ol { max-height: calc(100vh - 5rem); overflow-y: auto; scrollbar-width: thin; padding: 2px; }
    }
    @media (max-width: 40rem) {
      .frame, .page { padding-inline: 1rem; }
      .page { padding-block: 1.5rem 3rem; }
      h1 { font-size: 1.5rem; }
      h2 { font-size: 1.1875rem; }
      .site-header .frame { column-gap: 1.25rem; }
      .brand-latin { display: none; }
      .upload { padding: 1rem; }
      .drop { padding: 1rem; }
      .upload .button, .check-head > .button { width: 100%; }
      .check-head { grid-template-columns: minmax(0, 1fr); padding: 1rem; }
      .check-head > .button { grid-column: 1; grid-row: auto; margin-top: 0.75rem; }
      .paper { padding: 1.125rem 1rem; }
      .progress-list li { grid-template-columns: minmax(0, 1fr); padding-inline: 1rem; }
      .progress-list li > * { grid-column: 1; justify-self: start; }
      .severities dt { width: 4.5rem; }
    }
    """

  static let print = """
    @media print {
      @page { margin: 18mm 16mm; }
      body { background: none; font-size: 10.5pt; line-height: 1.6; }
      .site-header nav, .site-footer, .skip, .intro, .upload, .about, .actions, .button, .places,
      .progress-list { display: none !important; }
      .page { max-width: none; padding: 0; }
      .sides { display: block; }
      .findings { position: static; }
      .findings ol { max-height: none; overflow: visible; }
      .original { margin-top: 1rem; }
      .finding { break-inside: avoid; }
      .check + .check { break-before: page; }
      .scroll { overflow: visible; }
      .paper { padding: 0; border: 0; }
      .paper table { min-width: 0; }
      .paper, .finding, .check > * { border-color: #999; }
      .badge { border: 1px solid #000; background: none !important; color: #000; }
      mark, td.faulty { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    }
    """
}
