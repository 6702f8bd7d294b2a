/// Fields of forms: question, hint, error, control.
extension Stylesheet {
  static let fields = """
    .field, .field-group { margin-bottom: var(--space-5); }
    .panel > :is(.field, .field-group):last-child, .panel > .field-group > .field:last-child,
    .panel > .field-group:has(+ :empty:last-child) { margin-bottom: 0; }
    .field > label, .field > legend { display: block; margin-bottom: var(--space-1); font-weight: 700; }
    .field .hint { margin-bottom: var(--space-2); }
    .question { margin-bottom: var(--space-2); font-size: 1.5rem; }
    .need { margin-left: 0.6em; color: var(--ink-soft); font-size: var(--text-small); font-weight: 400; letter-spacing: 0; }
    .has-error { padding-left: var(--space-4); border-left: 4px solid var(--error); }
    .field-error, .field-problem { margin-bottom: var(--space-2); color: var(--error); font-weight: 700; }
    .field-error .icon, .field-problem .icon { margin-right: 0.35em; }
    .control {
      display: block;
      width: 100%;
      min-height: var(--control);
      padding: 0.4375rem 0.75rem;
      border: 1px solid var(--line-control);
      border-radius: var(--radius);
      background: var(--paper);
      color: var(--ink);
      font: inherit;
      line-height: 1.6;
    }
    .control:focus-visible { border-color: var(--ink); border-radius: var(--radius); }
    .has-error .control { border: 2px solid var(--error); }
    .control.narrow { max-width: 8rem; }
    .control.medium { max-width: 20rem; }
    .control.wide { max-width: 34rem; }
    .control.day { max-width: 12rem; font-variant-numeric: tabular-nums; }
    .control.select { width: auto; min-width: 10rem; max-width: 100%; padding-right: 0.5rem; }
    textarea.control { max-width: 48rem; resize: vertical; line-height: var(--leading); }
    .with-unit { display: flex; align-items: center; gap: var(--space-2); }
    .field-group { padding-top: var(--space-2); }
    .field-group > legend { margin-bottom: var(--space-3); }
    .field-group > legend h2 { font-size: 1.1875rem; }
    .field-group > .hint { margin-bottom: var(--space-4); }
    .step-mark { margin-bottom: var(--space-1); color: var(--ink-soft); font-size: var(--text-small); }
    input[type="file"] { display: block; width: 100%; max-width: 100%; margin-top: var(--space-2); font: inherit; }
    input[type="file"]::file-selector-button {
      min-height: 2.5rem;
      margin-inline-end: var(--space-4);
      padding: var(--space-1) var(--space-4);
      border: 1px solid var(--accent);
      border-radius: var(--radius);
      background: var(--paper);
      color: var(--accent);
      font: inherit;
      cursor: pointer;
    }
    .hint.again { color: var(--warning); font-weight: 700; }
    """
}
