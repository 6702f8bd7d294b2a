/// What is known, what has happened, which files there are.
extension Stylesheet {
  static let lists = """
    .summary-list > div { display: grid; grid-template-columns: minmax(7em, 11em) minmax(0, 1fr) auto; gap: 0 var(--space-4); padding-block: var(--space-3); border-bottom: 1px solid var(--line); }
    .summary-list > div:first-child { padding-top: 0; }
    .summary-list > div:last-child { padding-bottom: 0; border-bottom: 0; }
    .column + .column .summary-list > div { grid-template-columns: minmax(7em, 8.5em) minmax(0, 1fr) auto; }
    .summary-list dt { color: var(--ink-soft); }
    .summary-list dd { max-width: var(--measure); }
    .nothing { color: var(--ink-soft); }
    .timeline > li { position: relative; display: grid; grid-template-columns: 7.5rem minmax(0, 1fr); gap: 0 2.75rem; padding-bottom: var(--space-5); }
    .timeline > li:last-child { padding-bottom: 0; }
    .timeline > li::before { content: ""; position: absolute; left: calc(7.5rem + 1.375rem - 1px); top: 0.875rem; bottom: -0.875rem; width: 2px; background: var(--line); }
    .timeline > li:last-child::before { display: none; }
    .timeline > li::after { content: ""; position: absolute; left: calc(7.5rem + 1.375rem - 0.4375rem); top: 0.4375rem; width: 0.875rem; height: 0.875rem; border: 2px solid var(--accent); border-radius: 50%; background: var(--accent); }
    .timeline .past::after { border-color: var(--error); background: var(--paper); }
    .timeline .ahead::after { border-color: var(--line-strong); background: var(--paper); }
    .timeline .when { color: var(--ink-soft); font-variant-numeric: tabular-nums; text-align: right; }
    .timeline .stage { display: block; font-size: var(--text-small); }
    .timeline .past .stage { color: var(--error); font-weight: 700; }
    .timeline .act { font-weight: 700; }
    .timeline .ahead .act { color: var(--ink-soft); font-weight: 400; }
    .timeline .detail { max-width: var(--measure); }
    .timeline .basis { display: flex; flex-wrap: wrap; gap: 0 1.5em; color: var(--ink-soft); font-size: var(--text-small); }
    .letters { display: flex; flex-wrap: wrap; gap: var(--space-1) var(--space-5); margin-top: var(--space-1); }
    .letters .icon { margin-right: 0.35em; color: var(--accent); }
    .attachments li { display: flex; gap: var(--space-3); padding-block: var(--space-2); border-bottom: 1px solid var(--line); }
    .attachments li:last-child { border-bottom: 0; }
    .attachments .icon { width: 1.25rem; height: 1.25rem; margin-top: 0.25rem; color: var(--ink-soft); }
    .file-formats { display: flex; flex-wrap: wrap; gap: 0 var(--space-5); }
    .file-detail { display: inline-block; color: var(--ink-soft); font-size: var(--text-small); }
    @media (max-width: 40rem) {
      .summary-list > div, .column + .column .summary-list > div { grid-template-columns: minmax(0, 1fr); }
      .summary-list dt { font-size: var(--text-small); }
      .timeline > li { display: block; padding-left: 1.75rem; }
      .timeline > li::before { left: 0.375rem; }
      .timeline > li::after { left: 0; }
      .timeline .when { text-align: left; }
      .timeline .stage { display: inline; margin-left: 0.75em; }
    }
    """
}
