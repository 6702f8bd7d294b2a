/// 年报核查: the report as it was read, with its marks.
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
    .paper .scroll, .actions + .scroll { margin-block: 1rem; background: var(--paper); }
    .paper table, .overview { width: 100%; border-collapse: collapse; font-size: var(--text-small); line-height: 1.5; }
    .paper th, .paper td, .overview th, .overview td { padding: 0.375rem 0.5rem; border: 1px solid var(--line); text-align: left; }
    .overview th { background: var(--ground); }
    .paper table { min-width: 40rem; font-variant-numeric: tabular-nums; }
    .paper td { min-width: 2.625rem; padding-inline: 0.25rem; border-color: var(--line-strong); text-align: center; overflow-wrap: break-word; }
    .paper td mark { border-bottom: 0; background: none; font-weight: 700; }
    td.error { background: var(--error-tint); box-shadow: inset 0 0 0 2px var(--error); }
    td.warning { background: var(--warning-tint); box-shadow: inset 0 0 0 2px var(--warning); }
    td.note { background: var(--note-tint); box-shadow: inset 0 0 0 2px var(--note); }
    @media (max-width: 40rem) {
      .paper { padding: 1.125rem 1rem; }
    }
    """
}
