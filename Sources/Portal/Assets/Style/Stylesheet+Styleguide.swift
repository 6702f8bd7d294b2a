/// `/styleguide` itself.
extension Stylesheet {
  static let styleguide = """
    .specimen { margin-top: var(--space-7); scroll-margin-top: var(--space-4); }
    .specimen-head { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 var(--space-4); }
    .specimen-head code { color: var(--ink-soft); font: var(--text-small) var(--mono); }
    .specimen-stage > :last-child, .specimen-stage > .field-group:last-child > .field:last-child { margin-bottom: 0; }
    .specimen > .scroll { margin-top: var(--space-5); }
    .specimen > p { margin-top: var(--space-1); max-width: var(--measure); margin-bottom: var(--space-4); color: var(--ink-soft); }
    .specimen-stage { padding: var(--space-5); border: 1px solid var(--line); border-radius: var(--radius); background: var(--paper); }
    .specimen-stage.on-ground { background: var(--ground); }
    .specimen-stage > * + * { margin-top: var(--space-4); }
    .specimen-stage > .tag + .tag, .specimen-stage > .days-left + .days-left { margin: 0 0 0 var(--space-2); }
    .swatches { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(15rem, 100%), 1fr)); gap: var(--space-3) var(--space-5); margin-top: var(--space-4); }
    .swatches li { display: flex; align-items: center; gap: var(--space-3); }
    .swatch { flex: none; width: 2.75rem; height: 2.75rem; border: 1px solid var(--line); border-radius: var(--radius-small); }
    .swatches code, .token-name { font: var(--text-small) var(--mono); }
    .contents { columns: 4 9rem; margin-top: var(--space-4); }
    .contents li { break-inside: avoid; }
    @media (max-width: 40rem) {
      .specimen-stage { padding: var(--space-4); }
    }
    """
}
