/// Headings of pages, the way here, paragraphs, and other people's words.
extension Stylesheet {
  static let texts = """
    .lead { max-width: var(--measure); color: var(--ink-soft); font-size: var(--text-large); }
    .hint { max-width: 50em; color: var(--ink-soft); font-size: var(--text-small); line-height: var(--leading-table); }
    .article { color: var(--ink-soft); font-size: var(--text-small); }
    .second-line { display: block; color: var(--ink-soft); font-size: var(--text-small); }
    .page-heading {
      display: flex;
      flex-wrap: wrap;
      align-items: flex-start;
      justify-content: space-between;
      gap: var(--space-4) var(--space-6);
      margin-bottom: var(--space-5);
    }
    .page-heading-text { flex: 1 1 24rem; min-width: 0; }
    .page-heading .above { color: var(--ink-soft); }
    .page-heading .marks { display: flex; flex-wrap: wrap; gap: var(--space-2) var(--space-4); margin-top: var(--space-3); }
    .page-heading .lead { margin-top: var(--space-3); }
    .breadcrumbs { margin-bottom: var(--space-4); font-size: var(--text-small); color: var(--ink-soft); }
    .breadcrumbs ol { display: flex; flex-wrap: wrap; align-items: baseline; }
    .breadcrumbs li + li::before { content: "›"; margin-inline: 0.6em; }
    .breadcrumbs a { display: inline-block; padding-block: var(--space-1); }
    .prose { max-width: var(--measure); }
    .prose p + p { margin-top: var(--space-3); }
    .bullets { max-width: var(--measure); padding-left: 1.25em; list-style: disc; }
    ol.bullets { list-style: decimal; }
    ol.bullets li::marker { color: var(--ink-soft); }
    .bullets li::marker { color: var(--line-strong); }
    .bullets li + li { margin-top: var(--space-1); }
    .verbatim {
      max-width: var(--measure);
      padding: var(--space-3) var(--space-4);
      border-left: 3px solid var(--line);
      background: var(--ground);
      white-space: pre-wrap;
    }
    .disclosure > summary { width: fit-content; padding-block: var(--space-2); color: var(--accent); cursor: pointer; }
    .disclosure > summary:hover { text-decoration: underline; text-underline-offset: 0.2em; }
    .disclosed { padding: var(--space-2) 0 var(--space-2) var(--space-4); border-left: 3px solid var(--line); }
    """
}
