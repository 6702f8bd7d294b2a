/// Tables of data, filters and pagers.
extension Stylesheet {
  static let tables = """
    .scroll { overflow-x: auto; }
    .data { width: 100%; border-collapse: collapse; background: var(--paper); font-size: var(--text-table); line-height: var(--leading-table); }
    .data caption.shown { padding-bottom: var(--space-2); font-size: var(--text-body); font-weight: 700; text-align: left; }
    .data th, .data td { padding: var(--space-3); border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
    .data thead th { border-top: 1px solid var(--line); border-bottom-color: var(--line-strong); background: var(--ground); color: var(--ink-soft); font-size: var(--text-small); font-weight: 700; vertical-align: bottom; white-space: nowrap; }
    .data thead a { color: inherit; text-decoration: none; }
    .data thead a:hover { color: var(--accent); text-decoration: underline; }
    .data thead [aria-sort] { color: var(--accent); }
    .data thead .icon { width: 0.8em; height: 0.8em; margin-left: 0.3em; vertical-align: -0.05em; }
    .data tbody th { font-weight: 400; }
    .data tbody tr:hover > * { background: var(--ground); }
    .data tfoot > tr > * { border-top: 1px solid var(--line-strong); font-weight: 700; }
    .data .number { text-align: right; }
    .data .number, .data .day { font-variant-numeric: tabular-nums; white-space: nowrap; }
    .data .who { word-break: keep-all; }
    .data .actions { display: table-cell; white-space: nowrap; text-align: right; }
    .data.lined-up { table-layout: fixed; }
    .data.lined-up thead th:first-child { width: 50%; }
    .data .row-danger > :first-child { box-shadow: inset 3px 0 0 var(--error); }
    .data .row-warning > :first-child { box-shadow: inset 3px 0 0 var(--warning); }
    .data:not(.lined-up) tbody th { min-width: 7em; }
    @media (max-width: 64rem) { .data thead th.number { min-width: 3.5em; white-space: normal; } }
    .panel > .scroll { margin-inline: calc(-1 * var(--space-3)); }
    .filters { display: flex; flex-wrap: wrap; align-items: flex-end; gap: var(--space-3) var(--space-4); margin-bottom: var(--space-4); padding: var(--space-4) var(--space-5); border: 1px solid var(--line); border-radius: var(--radius); background: var(--paper); }
    .filters .field { flex: 0 1 auto; margin: 0; }
    .filters .control { max-width: 100%; }
    .filters .hint { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
    .list-result { margin-bottom: var(--space-3); color: var(--ink-soft); font-size: var(--text-small); }
    .pager { display: flex; align-items: center; gap: var(--space-4); margin-top: var(--space-5); color: var(--ink-soft); font-size: var(--text-small); }
    .pager .button { min-width: 6rem; font-size: var(--text-body); }
    .tabs { margin-bottom: var(--space-5); border-bottom: 1px solid var(--line); }
    .tabs ul { display: flex; flex-wrap: wrap; gap: 0 var(--space-5); }
    .tabs a { display: block; padding: var(--space-2) var(--space-1) calc(var(--space-2) - 3px); border-bottom: 3px solid transparent; color: var(--ink); text-decoration: none; }
    .tabs a:hover { border-bottom-color: var(--line-strong); }
    .tabs a[aria-current] { border-bottom-color: var(--accent); color: var(--accent); font-weight: 700; }
    @media (max-width: 40rem) {
      .cards .data, .cards .data tbody, .cards .data tr, .cards .data th, .cards .data td, .cards .data tfoot, .cards .data caption { display: block; }
      .cards .data { background: none; }
      .cards .data thead { display: none; }
      .cards .data tr { margin-bottom: var(--space-3); padding: var(--space-3) var(--space-4); border: 1px solid var(--line); border-radius: var(--radius); background: var(--paper); }
      .cards .data .row-danger { border-left: 4px solid var(--error); }
      .cards .data .row-warning { border-left: 4px solid var(--warning); }
      .cards .data .row-danger > :first-child, .cards .data .row-warning > :first-child { box-shadow: none; }
      .cards .data th, .cards .data td, .cards .data .number, .cards .data .actions { padding: 0.1875rem 0; border: 0; text-align: left; white-space: normal; }
      .cards .data tbody th { padding-bottom: var(--space-2); font-weight: 700; }
      .cards .data td { display: grid; grid-template-columns: 7.25em minmax(0, 1fr); gap: var(--space-3); }
      .cards .data td::before { content: attr(data-label); color: var(--ink-soft); font-size: var(--text-small); line-height: 1.66; }
      .cards .data td:empty { display: none; }
      .cards .data tbody tr:hover > * { background: none; }
      .panel > .scroll { margin-inline: 0; }
      .filters { padding: var(--space-4); }
      .filters .field, .filters .actions, .filters .actions .button, .filters .control.select, .filters .control.day { width: 100%; max-width: none; }
    }
    """
}
