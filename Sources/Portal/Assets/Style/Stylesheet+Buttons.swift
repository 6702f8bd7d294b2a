/// Buttons, and links that look like them.
extension Stylesheet {
  static let buttons = """
    .button {
      display: inline-flex;
      align-items: center;
      justify-content: center;
      gap: var(--space-2);
      min-height: var(--control);
      padding: 0.375rem 1.125rem;
      border: 1px solid var(--accent);
      border-radius: var(--radius);
      background: var(--paper);
      color: var(--accent);
      font: inherit;
      line-height: 1.4;
      text-decoration: none;
      cursor: pointer;
    }
    .button:hover { background: var(--accent-tint); color: var(--accent-dark); }
    .button.primary, .button.danger {
      padding-inline: var(--space-6);
      background: var(--accent);
      color: var(--paper);
      font-weight: 700;
      letter-spacing: 0.08em;
    }
    .button.primary:hover { background: var(--accent-dark); color: var(--paper); }
    .button.danger { border-color: var(--error); background: var(--error); }
    .button.danger:hover { background: #8c1a14; color: var(--paper); }
    .button.quiet {
      min-height: 0;
      padding: var(--space-1) var(--space-2);
      border-color: transparent;
      background: none;
      text-decoration: underline;
      text-decoration-thickness: 1px;
      text-underline-offset: 0.2em;
    }
    .button.quiet:hover { background: var(--accent-tint); }
    .button:disabled, .button.primary:disabled {
      border-color: #5d6877;
      background: #5d6877;
      color: var(--paper);
      cursor: progress;
    }
    .actions { display: flex; flex-wrap: wrap; align-items: center; gap: var(--space-3) var(--space-4); }
    .privacy { color: var(--ink-soft); font-size: var(--text-small); }
    @media (max-width: 40rem) {
      form > .actions .button:not(.quiet), .page-heading .actions, .page-heading .actions .button { width: 100%; }
    }
    """
}
