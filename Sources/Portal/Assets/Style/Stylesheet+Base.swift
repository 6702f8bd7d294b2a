/// Elements as they stand: reset, text, focus.
extension Stylesheet {
  static let base = """
    *, *::before, *::after { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: var(--space-5); }
    @media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
    body {
      margin: 0;
      min-height: 100vh;
      display: flex;
      flex-direction: column;
      color: var(--ink);
      background: var(--ground);
      font: var(--text-body)/var(--leading) var(--sans);
      line-break: strict;
      text-autospace: normal;
      text-spacing-trim: trim-start;
      overflow-wrap: anywhere;
    }
    h1, h2, h3, h4, p, ul, ol, dl, dd, blockquote, fieldset, address { margin: 0; }
    h1, h2, h3, h4 { line-height: var(--leading-tight); text-wrap: pretty; }
    h1 { font-size: var(--text-h1); letter-spacing: 0.02em; }
    h2 { font-size: var(--text-h2); }
    h3 { font-size: var(--text-h3); }
    p, li, dd { text-wrap: pretty; }
    ul, ol { padding: 0; list-style: none; }
    fieldset { min-width: 0; padding: 0; border: 0; }
    legend { padding: 0; }
    address { font-style: normal; }
    a { color: var(--accent); text-underline-offset: 0.2em; text-decoration-thickness: 1px; }
    a:hover { color: var(--accent-dark); text-decoration-thickness: 2px; }
    :focus-visible {
      outline: 3px solid var(--focus);
      outline-offset: 2px;
      box-shadow: 0 0 0 2px var(--ink);
      border-radius: 2px;
    }
    main:focus-visible, h2:focus-visible { outline: none; box-shadow: none; }
    [hidden] { display: none !important; }
    .icon { width: 1.05em; height: 1.05em; flex: none; vertical-align: -0.15em; }
    .visually-hidden {
      position: absolute;
      width: 1px;
      height: 1px;
      margin: -1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    .skip { position: absolute; left: -99rem; padding: var(--space-2) var(--space-4); background: var(--paper); }
    .skip:focus { left: var(--space-2); top: var(--space-2); z-index: 2; }
    @media (max-width: 40rem) {
      h1 { font-size: 1.5rem; }
      h2 { font-size: 1.1875rem; }
    }
    """
}
