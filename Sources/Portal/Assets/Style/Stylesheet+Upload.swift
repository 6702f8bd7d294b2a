/// 年报核查: the form that takes reports, and the list while they are checked.
extension Stylesheet {
  static let upload = """
    .intro { margin-bottom: 1.5rem; }
    .intro .lead { margin-top: 0.5rem; }
    .upload, .check > *, .progress-list {
      background: var(--paper);
      border: 1px solid var(--line);
      border-radius: var(--radius);
    }
    .upload { padding: 1.5rem; }
    .drop {
      margin-bottom: 1.25rem;
      padding: 1.25rem 1.5rem;
      border: 2px dashed var(--line-strong);
      border-radius: var(--radius);
      background: var(--ground);
    }
    .drop.over { border-color: var(--accent); background: var(--accent-tint); }
    .field-label { font-size: 1.125rem; font-weight: 700; }
    .drop input[type="file"] { margin-top: 0.75rem; }
    .drop-hint .icon { margin-right: 0.35em; }
    .drop-hint { margin-top: 0.5rem; color: var(--ink-soft); font-size: var(--text-small); }
    .problem { margin-bottom: 1.5rem; border-left: 5px solid var(--error); background: var(--paper); }
    .problem a { color: var(--error); }
    .about { max-width: 52em; margin-top: 2.5rem; }
    .about h2 { margin-top: 1.75rem; margin-bottom: 0.5rem; font-size: 1.125rem; }
    .about-list li { padding-left: 1.1em; text-indent: -1.1em; }
    .about-list li::before { content: "·"; display: inline-block; width: 1.1em; text-indent: 0; }
    .severities div { display: flex; gap: 1rem; padding-block: 0.25rem; }
    .severities dt { flex: none; width: 5rem; }
    #results { margin-top: 2.5rem; }
    #results .actions { margin-top: 1rem; }
    .progress-list { margin-block: 1rem; }
    .progress-list li {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 9rem minmax(9rem, auto);
      align-items: center;
      gap: 0.25rem 1rem;
      padding: 0.625rem 1.25rem;
    }
    .progress-list li + li { border-top: 1px solid var(--line); }
    .progress-name { grid-column: 1; }
    .progress-state { grid-column: 3; justify-self: end; display: flex; flex-wrap: wrap; gap: 0 0.75rem; }
    progress { width: 100%; height: 0.5rem; accent-color: var(--accent); }
    .failed { color: var(--error); }
    .checks-basis { margin-top: 1.75rem; color: var(--ink-soft); font-size: var(--text-small); }
    @media (max-width: 40rem) {
      .upload { padding: 1rem; }
      .drop { padding: 1rem; }
      .upload .button { width: 100%; }
      .progress-list li { grid-template-columns: minmax(0, 1fr); padding-inline: 1rem; }
      .progress-list li > * { grid-column: 1; justify-self: start; }
      .severities dt { width: 4.5rem; }
    }
    """
}
