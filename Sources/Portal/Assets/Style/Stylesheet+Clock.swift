/// A reply clock day by day.
extension Stylesheet {
  static let clock = """
    .clock { max-width: 52rem; }
    .clock tbody th, .clock tbody td { padding-block: 0.4375rem; }
    .clock .weekday { margin-left: 0.75em; color: var(--ink-soft); font-size: var(--text-small); }
    .clock .counting { width: 9em; font-variant-numeric: tabular-nums; white-space: nowrap; }
    .clock .counting .icon { width: 0.8em; height: 0.8em; margin-right: 0.4em; vertical-align: -0.02em; }
    .clock .why { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1.5em; }
    .clock .clock-event > *, .clock .clock-event .article { color: var(--ink); }
    .clock .clock-start > * { background: var(--accent-tint); font-weight: 700 !important; }
    .clock .clock-counted .counting { color: var(--accent); font-weight: 700; }
    .clock .clock-skipped > * { background: var(--ground); color: var(--ink-soft); }
    .clock .clock-excluded > *, .clock .clock-standing > * { background: var(--note-tint); color: var(--note); }
    .clock .clock-last > * { border-block: 2px solid var(--accent) !important; background: var(--accent-tint); font-weight: 700 !important; }
    .clock .clock-last .counting { color: var(--accent); }
    .months { display: flex; flex-wrap: wrap; gap: var(--space-5) var(--space-6); }
    .month { flex: 0 1 26rem; width: 100%; max-width: 26rem; border-collapse: collapse; table-layout: fixed; background: var(--paper); }
    .month caption { padding-bottom: var(--space-2); font-weight: 700; text-align: left; }
    .month th { padding: var(--space-1) 0; color: var(--ink-soft); font-size: var(--text-small); font-weight: 400; text-align: center; }
    .month td { height: 3.25rem; padding: 0.1875rem 0; border: 1px solid var(--line); color: var(--ink-soft); line-height: 1.35; text-align: center; vertical-align: top; }
    .month .date { display: block; font-family: var(--figures); font-variant-numeric: tabular-nums; }
    .month .mark { display: block; font-size: 0.75rem; white-space: nowrap; }
    .month .clock-event, .month .clock-start { background: var(--accent-tint); color: var(--ink); }
    .month .clock-counted { color: var(--ink); }
    .month .clock-counted .mark { color: var(--accent); font-weight: 700; }
    .month .clock-skipped { background: var(--ground); }
    .month .clock-excluded, .month .clock-standing { background: var(--note-tint); color: var(--note); }
    .month .clock-last { border: 2px solid var(--accent); background: var(--accent); color: var(--paper); font-weight: 700; }
    @media (max-width: 40rem) {
      .clock .weekday { display: block; margin-left: 0; }
      .clock .counting { width: 6.5em; }
      .clock .day { width: 7em; white-space: normal; }
      .clock .counting { white-space: normal; }
      .clock tbody th, .clock tbody td { padding-inline: var(--space-2); }
    }
    """
}
