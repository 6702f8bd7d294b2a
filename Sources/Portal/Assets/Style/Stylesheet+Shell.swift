/// Header, navigation, footer, and the frame all pages stand in.
extension Stylesheet {
  static let shell = """
    .frame, .page { width: 100%; max-width: var(--frame); margin-inline: auto; padding-inline: var(--space-5); }
    .page { flex: 1; padding-block: 2.25rem var(--space-8); }
    .columns { display: grid; grid-template-columns: minmax(0, 5fr) minmax(0, 3fr); align-items: start; gap: var(--space-5); }
    @media (max-width: 64rem) { .columns { grid-template-columns: minmax(0, 1fr); } }
    .site-header {
      background: var(--paper);
      border-top: 4px solid var(--accent);
      border-bottom: 1px solid var(--line);
    }
    .site-header .frame { display: flex; flex-wrap: wrap; align-items: center; column-gap: 2.5rem; }
    .brand {
      display: flex;
      align-items: center;
      gap: var(--space-2);
      padding-block: var(--space-3);
      color: var(--accent);
      text-decoration: none;
    }
    .seal { width: 1.875rem; height: 1.875rem; flex: none; }
    .brand-name { font-size: 1.25rem; font-weight: 700; letter-spacing: 0.06em; color: var(--ink); white-space: nowrap; }
    .brand-county { margin-right: -0.125rem; font-size: 1.25rem; font-weight: 700; letter-spacing: 0.06em; color: var(--ink); white-space: nowrap; }
    .brand-latin { font-size: var(--text-small); letter-spacing: 0.04em; color: var(--ink-soft); }
    .brand-part {
      margin-left: var(--space-1);
      padding-left: var(--space-3);
      border-left: 1px solid var(--line-strong);
      color: var(--ink-soft);
      line-height: 1.2;
      white-space: nowrap;
    }
    .site-header nav ul { display: flex; flex-wrap: wrap; column-gap: var(--space-5); }
    .site-header nav a {
      display: block;
      padding: 0.875rem 0.25rem calc(0.875rem - 3px);
      border-bottom: 3px solid transparent;
      color: var(--ink);
      text-decoration: none;
    }
    .site-header nav a:hover { border-bottom-color: var(--line-strong); }
    .site-header nav a[aria-current] {
      border-bottom-color: var(--accent);
      color: var(--accent);
      font-weight: 700;
    }
    .count {
      margin-left: 0.4em;
      padding: 0.05em 0.5em;
      border-radius: 0.8em;
      background: var(--accent-tint);
      color: var(--accent);
      font: 700 0.8125rem/1.5 var(--figures);
    }
    .desk .site-header > .frame { justify-content: space-between; }
    .desk .places { border-top: 1px solid var(--line); }
    .desk .places a { padding-block: 0.625rem calc(0.625rem - 3px); }
    .due-notice { border-top: 1px solid var(--line); background: var(--ground); font-size: var(--text-small); }
    .due-notice .frame { display: flex; flex-wrap: wrap; gap: var(--space-1) var(--space-6); padding-block: var(--space-2); }
    .due-notice p { display: flex; flex-wrap: wrap; align-items: center; gap: var(--space-1) var(--space-2); }
    .signed-in { display: flex; align-items: center; gap: var(--space-4); padding-block: var(--space-2); font-size: var(--text-small); }
    .signed-in > :is(a, form) { flex: none; white-space: nowrap; }
    .person-role { margin-left: 0.75em; color: var(--ink-soft); }
    .site-footer {
      padding-block: var(--space-5);
      border-top: 1px solid var(--line);
      background: var(--paper);
      color: var(--ink-soft);
      font-size: var(--text-small);
    }
    .contact { margin-bottom: var(--space-4); padding-bottom: var(--space-4); border-bottom: 1px solid var(--line); }
    .contact-name { margin-bottom: var(--space-1); color: var(--ink); font-weight: 700; }
    .contact dl { display: flex; flex-wrap: wrap; gap: 0 var(--space-6); }
    .contact dl div { display: flex; gap: 0.75em; }
    .contact dt { flex: none; }
    .contact dd { color: var(--ink); }
    .staff { margin-left: 1em; }
    @media (max-width: 48rem) {
      .public .site-header .frame { padding-bottom: var(--space-2); }
      .site-header nav ul { column-gap: var(--space-2); }
      .site-header nav a { padding: 0.375rem 0.625rem; border: 0; border-radius: var(--radius-small); }
      .site-header nav a[aria-current] { background: var(--accent-tint); }
      .site-header nav ul { margin-inline: -0.625rem; }
      .site-header nav [aria-current] .count { background: var(--paper); }
      .desk .places { padding-block: var(--space-1); }
    }
    @media (max-width: 40rem) {
      .frame, .page { padding-inline: var(--space-4); }
      .page { padding-block: var(--space-5) var(--space-7); }
      .brand-latin { display: none; }
      .contact dl { display: block; }
      .contact dt { width: 4em; }
    }
    """
}
