/// A reply clock day by day.
extension Stylesheet {
  static let clock = """
    .clock { max-width: 52rem; }
    .clock tbody th, .clock tbody td { padding-block: 0.4375rem; }
    .clock .weekday { margin-left: 0.75em; color: var(--ink-soft); font-size: var(--text-small); }
    .clock .counting { width: 9em; font-variant-numeric: tabular-nums; white-space: nowrap; }
    .clock .counting .icon { width: 0.8em; height: 0.8em; margin-right: 0.4em; vertical-align: -0.02em; }
    .clock td .article { margin-left: 1em; }
    .clock-start > * { background: var(--accent-tint); font-weight: 700 !important; }
    .clock-counted .counting { color: var(--accent); font-weight: 700; }
    .clock-skipped > * { background: var(--ground); color: var(--ink-soft); }
    .clock-excluded > * { background: var(--note-tint); color: var(--note); }
    .clock-last > * { border-block: 2px solid var(--accent) !important; background: var(--accent-tint); font-weight: 700 !important; }
    .clock-last .counting { color: var(--accent); }
    @media (max-width: 40rem) {
      .clock td .article { display: block; margin-left: 0; }
      .clock .weekday { display: block; margin-left: 0; }
      .clock .counting { width: 6.5em; }
      .clock .day { width: 7em; white-space: normal; }
      .clock .counting { white-space: normal; }
      .clock tbody th, .clock tbody td { padding-inline: var(--space-2); }
    }
    """
}
