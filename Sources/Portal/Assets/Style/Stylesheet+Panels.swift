/// Sheets, notices, receipts, questions before an act, and what is shown where nothing is.
extension Stylesheet {
  static let panels = """
    .panel {
      padding: var(--space-5);
      border: 1px solid var(--line);
      border-radius: var(--radius);
      background: var(--paper);
    }
    :is(.page, .narrow, .column) > * + :is(.panel, .notice, .receipt, .scroll, .prose, .cards-list, .empty, .timeline,
      .summary-list, .disclosure, .attachments, form) { margin-top: var(--space-5); }
    :is(.page, .narrow, .column, .panel, .receipt) > * + :is(h2, h3) { margin-top: var(--space-6); }
    :is(.page, .narrow, .column, .panel, .receipt) > :is(h2, h3) { margin-bottom: var(--space-3); }
    .notice + .page-heading { margin-top: var(--space-5); }
    form > * + :is(.panel, .notice), form > :is(.panel, .notice) + .actions,
    :is(.page, .narrow, .column) > :is(.panel, form) + .actions,
    .panel > :not(.panel-head) + :is(form, .prose, .disclosure, .empty, .scroll, .months, .notice, .letter) { margin-top: var(--space-5); }
    .panel-head { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: var(--space-2) var(--space-4); margin-bottom: var(--space-4); }
    .panel-beside { display: flex; flex-wrap: wrap; gap: 0 var(--space-4); }
    .panel > .actions, .panel > form > .actions { margin-top: var(--space-5); }
    .panel > form > input[type="hidden"] + .actions { margin-top: 0; }
    .receipt .summary-list + .actions { margin-top: var(--space-5); }
    .panel .prose + .actions, .bullets + .actions { margin-top: var(--space-4); }
    .field-group > .notice + .actions { margin-block: var(--space-4) var(--space-6); }
    .narrow { max-width: var(--frame-narrow); }
    .notice {
      padding: var(--space-4) var(--space-5);
      border: 1px solid var(--tone-line, var(--line));
      border-left: 5px solid var(--tone, var(--line));
      border-radius: var(--radius);
      background: var(--tone-tint, var(--paper));
    }
    .notice .what { font-weight: 700; }
    .notice .what .icon { margin-right: 0.5em; color: var(--tone); }
    .notice .next { max-width: var(--measure); }
    .notice-page h1 { margin-bottom: var(--space-3); font-size: 1.5rem; }
    .notice-page p + p { margin-top: var(--space-4); }
    .error-summary {
      margin-bottom: var(--space-5);
      padding: var(--space-4) var(--space-5);
      border: 1px solid var(--error-line);
      border-left: 5px solid var(--error);
      border-radius: var(--radius);
      background: var(--paper);
    }
    .error-summary:focus { outline: 3px solid var(--focus); outline-offset: 2px; box-shadow: 0 0 0 2px var(--ink); }
    .error-summary h2 { font-size: 1.1875rem; color: var(--error); }
    .error-summary h2 .icon { margin-right: 0.4em; }
    .error-summary ul { margin-top: var(--space-2); }
    .error-summary a { display: inline-block; padding-block: 0.125rem; color: var(--error); }
    .receipt {
      padding: var(--space-6);
      border: 1px solid var(--passed-line);
      border-top: 4px solid var(--passed);
      border-radius: var(--radius);
      background: var(--paper);
    }
    .receipt h1 { display: flex; align-items: center; gap: 0.45em; }
    .receipt h1 .icon { color: var(--passed); }
    .receipt .lead { margin-top: var(--space-3); }
    .codes { display: flex; flex-wrap: wrap; gap: var(--space-4); margin-block: var(--space-5); }
    .copyable { flex: 1 1 16rem; padding: var(--space-3) var(--space-4); border: 1px solid var(--line); border-radius: var(--radius); background: var(--ground); }
    .copyable-name { color: var(--ink-soft); font-size: var(--text-small); }
    .copyable code { font: 700 1.25rem/1.6 var(--mono); font-family: var(--mono), var(--sans); letter-spacing: 0.04em; user-select: all; -webkit-user-select: all; }
    .confirm { max-width: var(--frame-narrow); }
    .confirm h1 { margin-bottom: var(--space-4); font-size: 1.5rem; }
    .confirm > .hint { margin-top: var(--space-3); }
    .confirm form { margin-top: var(--space-5); }
    .empty { padding: var(--space-6) var(--space-5); border: 1px dashed var(--line-strong); border-radius: var(--radius); color: var(--ink-soft); text-align: center; }
    .empty .what { color: var(--ink); font-weight: 700; }
    .empty .button { margin-top: var(--space-4); }
    .masked { display: inline-flex; flex-wrap: wrap; align-items: center; gap: 0 var(--space-2); }
    .masked-value { font-variant-numeric: tabular-nums; letter-spacing: 0.02em; }
    .cards-list { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(17rem, 100%), 1fr)); gap: var(--space-4); }
    .cards-list li { position: relative; padding: 1.25rem var(--space-5); border: 1px solid var(--line); border-radius: var(--radius); background: var(--paper); }
    .cards-list li:hover { border-color: var(--accent); }
    .cards-list a { font-size: 1.125rem; font-weight: 700; text-decoration: none; }
    .cards-list a::after { content: ""; position: absolute; inset: 0; border-radius: var(--radius); }
    .cards-list li:hover a { text-decoration: underline; }
    .cards-list a:focus-visible { outline: none; box-shadow: none; }
    .cards-list a:focus-visible::after { outline: 3px solid var(--focus); outline-offset: 2px; box-shadow: 0 0 0 2px var(--ink); }
    .cards-list p { margin-top: var(--space-1); color: var(--ink-soft); font-size: var(--text-table); line-height: var(--leading-table); }
    @media (max-width: 40rem) {
      .panel, .receipt { padding: var(--space-4); }
      .notice, .error-summary { padding: var(--space-3) var(--space-4); }
    }
    """
}
