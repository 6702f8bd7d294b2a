/// Radio buttons and checkboxes.
extension Stylesheet {
  static let choices = """
    .choices { display: grid; gap: var(--space-1); }
    .choices.inline { display: flex; flex-wrap: wrap; gap: 0 var(--space-6); }
    .choice { display: grid; grid-template-columns: 1.5rem minmax(0, 1fr); gap: 0 var(--space-3); padding-block: 0.375rem; }
    .choice > input { width: 1.375rem; height: 1.375rem; margin: 0.1875rem 0 0; accent-color: var(--accent); }
    .choice-text label { display: inline-block; font-weight: 400; cursor: pointer; }
    .choice-text .hint { margin-bottom: 0; }
    .choice-detail { grid-column: 2; margin-top: var(--space-2); padding-left: var(--space-4); border-left: 3px solid var(--line); }
    .choice-detail > :last-child { margin-bottom: var(--space-2); }
    @supports selector(:has(:checked)) {
      .choice:not(:has(> input:checked)) > .choice-detail { display: none; }
    }
    """
}
