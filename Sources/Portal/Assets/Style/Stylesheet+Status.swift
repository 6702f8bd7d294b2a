/// Tags, days left, severities and tiles: a word and a shape, and the colour of the tone.
extension Stylesheet {
  static let status = """
    .tone-neutral { --tone: var(--ink-soft); --tone-tint: var(--ground); --tone-line: var(--line); }
    .tone-active { --tone: var(--accent); --tone-tint: var(--accent-tint); --tone-line: var(--note-line); }
    .tone-waiting { --tone: var(--note); --tone-tint: var(--note-tint); --tone-line: var(--note-line); }
    .tone-success { --tone: var(--passed); --tone-tint: var(--passed-tint); --tone-line: var(--passed-line); }
    .tone-warning { --tone: var(--warning); --tone-tint: var(--warning-tint); --tone-line: var(--warning-line); }
    .tone-danger { --tone: var(--error); --tone-tint: var(--error-tint); --tone-line: var(--error-line); }
    .tag {
      display: inline-flex;
      align-items: center;
      gap: 0.375em;
      padding: 0.125rem 0.5rem;
      border: 1px solid var(--tone-line);
      border-radius: var(--radius-small);
      background: var(--tone-tint);
      color: var(--tone);
      font-size: var(--text-small);
      font-weight: 700;
      line-height: 1.5;
      white-space: nowrap;
    }
    .tag .icon { width: 0.875em; height: 0.875em; }
    .tag.filled { border-color: var(--tone); background: var(--tone); color: var(--paper); }
    .tag.filled .icon path { stroke: var(--tone); }
    .days-left { display: inline-flex; flex-wrap: wrap; align-items: center; gap: 0.125rem 0.625rem; }
    .last-day { color: var(--ink-soft); font-size: var(--text-small); white-space: nowrap; font-variant-numeric: tabular-nums; }
    .last-day time { margin-right: 0.25em; }
    .severity {
      display: inline-flex;
      align-items: center;
      gap: 0.35em;
      font-weight: 700;
      white-space: nowrap;
    }
    .severity.error { color: var(--error); }
    .severity.warning { color: var(--warning); }
    .severity.note { color: var(--note); }
    .severity.passed { color: var(--passed); }
    .severity.unread { color: var(--ink-soft); }
    .tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); gap: var(--space-4); margin-block: var(--space-4); }
    .tiles > div {
      display: flex;
      flex-direction: column-reverse;
      justify-content: flex-end;
      padding: var(--space-4) 1.25rem;
      border: 1px solid var(--line);
      border-top: 3px solid var(--tone);
      border-radius: var(--radius);
      background: var(--paper);
    }
    .tiles dd { color: var(--tone); font: 700 var(--text-figure)/1.2 var(--figures); font-variant-numeric: tabular-nums; }
    .tiles .tone-neutral dd { color: var(--ink); }
    .tiles dt { font-size: var(--text-table); }
    @media (max-width: 40rem) {
      .tiles { grid-template-columns: 1fr 1fr; gap: var(--space-3); }
      .tiles > div { padding: var(--space-3) var(--space-4); }
    }
    """
}
