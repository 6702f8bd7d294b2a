/// A letter on the page, and what was changed in a wording.
extension Stylesheet {
  static let letters = """
    .letter {
      max-width: 46rem;
      padding: var(--space-6) var(--space-6) var(--space-7);
      border: 1px solid var(--line-strong);
      background: var(--paper);
      line-height: 1.9;
      overflow-x: auto;
    }
    .letter p { margin: 0; text-indent: 2em; }
    .letter .letter-agency { padding-bottom: var(--space-2); border-bottom: 3px solid var(--error); color: var(--error); font-size: 1.75rem; font-weight: 700; line-height: var(--leading-tight); letter-spacing: 0.05em; text-align: center; text-indent: 0; }
    .letter .letter-number { margin-top: 2px; padding-top: var(--space-3); border-top: 1px solid var(--error); text-align: right; text-indent: 0; }
    .letter .letter-title { margin-block: var(--space-5); font-size: 1.375rem; font-weight: 700; line-height: var(--leading-tight); text-align: center; text-indent: 0; }
    .letter .letter-heading { font-weight: 700; }
    .letter .letter-flush { text-indent: 0; }
    .letter .letter-attachment { margin-top: var(--space-4); }
    .letter .letter-signature { padding-right: 2em; text-align: right; text-indent: 0; }
    .letter p:not(.letter-signature) + .letter-signature, .letter table + .letter-signature { margin-top: var(--space-6); }
    .letter-page { margin-block: var(--space-6); border: 0; border-top: 1px dashed var(--line-strong); }
    .letter-table { width: 100%; border-collapse: collapse; font-size: var(--text-table); line-height: var(--leading-table); }
    .letter-table td { padding: var(--space-2) var(--space-3); border: 1px solid var(--ink); overflow-wrap: anywhere; }
    .letter-table .letter-name { min-width: 5em; text-align: center; }
    .letter-room td { height: 4em; }
    .changed-lines { max-width: 48rem; border: 1px solid var(--line); border-radius: var(--radius-small); font-size: var(--text-table); line-height: var(--leading-table); }
    .changed-lines li { display: flex; gap: var(--space-3); padding: var(--space-1) var(--space-3) var(--space-1) calc(var(--space-3) + 3.5em); overflow-wrap: anywhere; }
    .changed-lines .line-text { min-width: 0; }
    .changed-lines .line-kind { flex: none; width: 3.5em; margin-left: calc(-3.5em - var(--space-3) + var(--space-2)); font-size: var(--text-small); font-weight: 700; }
    .line-kept { color: var(--ink-soft); }
    .line-removed { background: var(--error-tint); }
    .line-removed .line-kind { color: var(--error); }
    .line-removed .line-text { text-decoration: line-through; }
    .line-added { background: var(--passed-tint); }
    .line-added .line-kind { color: var(--passed); }
    @media (max-width: 40rem) {
      .letter { padding: var(--space-4); }
      .letter .letter-agency { font-size: 1.375rem; letter-spacing: 0; }
    }
    """
}
