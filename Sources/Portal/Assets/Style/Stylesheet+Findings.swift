/// 年报核查: what was found in a report.
extension Stylesheet {
  static let findings = """
    .overview { background: var(--paper); }
    .overview .severity { margin-right: 1rem; }
    h1 + .lead { margin-top: 0.5rem; }
    .lead + .actions { margin-top: 1.25rem; }
    .actions + .scroll { margin-top: 1.5rem; }
    .check { margin-top: 2.5rem; scroll-margin-top: 1rem; }
    .check:focus-visible { outline: none; box-shadow: none; }
    .check-head {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 0.25rem 2rem;
      padding: 1.25rem 1.5rem;
      border-top: 3px solid var(--accent) !important;
    }
    .check-head > * { grid-column: 1; }
    .check-head > .button { grid-column: 2; grid-row: 1 / span 4; align-self: center; }
    .file-name { color: var(--ink-soft); font-size: var(--text-small); }
    .facts { display: flex; flex-wrap: wrap; gap: 0 2rem; font-size: var(--text-small); }
    .facts div { display: flex; gap: 0.5em; }
    .facts dt { color: var(--ink-soft); }
    .tally { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; margin-top: 0.375rem; font-size: 1.0625rem; }
    .check > .notice, .check > .passed-note, .check > details { margin-top: -1px; }
    .check > .passed-note { padding: 0.75rem 1.5rem; color: var(--ink-soft); }
    .check > details > summary { padding: 0.75rem 1.5rem; cursor: pointer; color: var(--accent); }
    .check > details > .paper { border-top: 1px solid var(--line); }
    .check > .sides { border: 0; background: none; }
    .sides {
      display: grid;
      grid-template-columns: minmax(20rem, 26rem) minmax(0, 1fr);
      align-items: start;
      gap: 1.25rem;
      margin-top: 1.25rem;
    }
    .findings h3, .original h3 { margin-bottom: 0.5rem; color: var(--ink-soft); }
    .finding {
      padding: 0.875rem 1.125rem 1rem;
      border: 1px solid var(--line);
      border-left: 4px solid var(--line-strong);
      border-radius: var(--radius);
      background: var(--paper);
      scroll-margin-top: 1rem;
    }
    .finding + .finding { margin-top: 0.75rem; }
    .finding.error { border-left-color: var(--error); }
    .finding.warning { border-left-color: var(--warning); }
    .finding.note { border-left-color: var(--note); }
    .finding:target { outline: 2px solid var(--accent); outline-offset: 1px; }
    .finding-head { display: flex; align-items: center; gap: 0.625rem; font-size: var(--text-small); }
    .rule { margin-left: auto; color: var(--ink-soft); font-family: var(--figures); }
    .badge {
      display: inline-block;
      min-width: 1.625em;
      padding: 0 0.4em;
      border-radius: 0.8125em;
      background: var(--ink-soft);
      color: #fff;
      font: 700 0.8125rem/1.625 var(--figures);
      text-align: center;
      text-indent: 0;
      text-decoration: none;
    }
    .badge.error { background: var(--error); }
    .badge.warning { background: var(--warning); }
    .badge.note { background: var(--note); }
    a.badge:hover { color: #fff; text-decoration: underline; }
    .message { margin-top: 0.375rem; font-size: 1.0625rem; line-height: 1.65; }
    .finding blockquote {
      margin-top: 0.5rem;
      padding-left: 0.75rem;
      border-left: 2px solid var(--line);
      color: var(--ink-soft);
      font-size: 0.9375rem;
      line-height: 1.65;
    }
    .evidence { margin-top: 0.5rem; font-size: 0.9375rem; line-height: 1.65; }
    .evidence div { display: flex; gap: 0.75em; }
    .evidence dt { flex: none; width: 3.25em; color: var(--ink-soft); }
    .wording { margin-top: 0.375rem; color: var(--ink-soft); font-size: var(--text-small); }
    .places { display: flex; flex-wrap: wrap; gap: 0 1rem; margin-top: 0.5rem; font-size: 0.9375rem; }
    .gap { padding: 0.75rem; color: var(--ink-soft); font-size: var(--text-small); text-align: center; }
    @media (max-width: 68rem) {
      .sides { grid-template-columns: minmax(0, 1fr); }
    }
    @media (min-width: 68.01rem) {
      .findings { position: sticky; top: 1rem; }
      .findings ol { max-height: calc(100vh - 5rem); overflow-y: auto; scrollbar-width: thin; padding: 2px; }
    }
    @media (max-width: 40rem) {
      .check-head { grid-template-columns: minmax(0, 1fr); padding: 1rem; }
      .check-head > .button { grid-column: 1; grid-row: auto; width: 100%; margin-top: 0.75rem; }
    }
    """
}
