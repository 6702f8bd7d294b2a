/// The look of the product, in the order in which its parts are joined. Colours, sizes and fonts
/// are named once, in `tokens`; every pair of text and ground there has a contrast of 4.5 or more.
enum Stylesheet {
  static let tokens = """
    :root {
      --ink: #1b2330;
      --ink-soft: #4b5768;
      --paper: #ffffff;
      --ground: #f4f6f9;
      --line: #d5dbe3;
      --line-strong: #8792a2;
      --accent: #1b4583;
      --accent-dark: #12305e;
      --accent-tint: #e9eff8;
      --error: #b0241c;
      --error-tint: #fdebe9;
      --error-line: #e3a19c;
      --warning: #855200;
      --warning-tint: #fdf3dc;
      --warning-line: #dcbb74;
      --note: #3a5a80;
      --note-tint: #e8eff7;
      --note-line: #a9bfd8;
      --passed: #1d6b3c;
      --focus: #f2b705;
      --sans: "Source Han Sans SC", "Noto Sans CJK SC", "Noto Sans SC", "PingFang SC",
        "Hiragino Sans GB", "Microsoft YaHei", "WenQuanYi Micro Hei", system-ui, sans-serif;
      --figures: "Helvetica Neue", Arial, "Liberation Sans", var(--sans);
      --small: 0.875rem;
      --radius: 6px;
      --frame: 78rem;
      --measure: 42em;
    }
    """

  static let base = """
    *, *::before, *::after { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; scroll-padding-top: 1.5rem; }
    @media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
    body {
      margin: 0;
      min-height: 100vh;
      display: flex;
      flex-direction: column;
      color: var(--ink);
      background: var(--ground);
      font: 1rem/1.75 var(--sans);
      text-spacing-trim: trim-start;
      overflow-wrap: anywhere;
    }
    h1, h2, h3, p, ul, ol, dl, dd, blockquote { margin: 0; }
    h1 { font-size: 1.875rem; line-height: 1.35; letter-spacing: 0.02em; }
    h2 { font-size: 1.3125rem; line-height: 1.45; }
    h3 { font-size: 1.0625rem; line-height: 1.5; }
    ul, ol { padding: 0; list-style: none; }
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
    .lead { max-width: var(--measure); color: var(--ink-soft); font-size: 1.0625rem; }
    .skip {
      position: absolute;
      left: -99rem;
      padding: 0.5rem 1rem;
      background: var(--paper);
    }
    .skip:focus { left: 0.5rem; top: 0.5rem; z-index: 2; }
    """

  static let frame = """
    .frame, .page { width: 100%; max-width: var(--frame); margin-inline: auto; padding-inline: 1.5rem; }
    .page { flex: 1; padding-block: 2.25rem 4rem; }
    .site-header {
      background: var(--paper);
      border-top: 4px solid var(--accent);
      border-bottom: 1px solid var(--line);
    }
    .site-header .frame { display: flex; flex-wrap: wrap; align-items: center; column-gap: 2.5rem; }
    .brand {
      display: flex;
      align-items: center;
      gap: 0.5rem;
      padding-block: 0.75rem;
      color: var(--accent);
      text-decoration: none;
    }
    .seal { width: 1.875rem; height: 1.875rem; }
    .brand-name { font-size: 1.25rem; font-weight: 700; letter-spacing: 0.12em; color: var(--ink); }
    .brand-latin { font-size: var(--small); letter-spacing: 0.04em; color: var(--ink-soft); }
    .site-header nav ul { display: flex; gap: 1.5rem; }
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
    .site-footer {
      padding-block: 1.5rem;
      border-top: 1px solid var(--line);
      background: var(--paper);
      color: var(--ink-soft);
      font-size: var(--small);
    }
    .site-footer p { max-width: 60em; }
    .button {
      display: inline-flex;
      align-items: center;
      justify-content: center;
      gap: 0.5rem;
      min-height: 2.75rem;
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
    .button.primary {
      padding-inline: 2rem;
      background: var(--accent);
      color: #fff;
      font-weight: 700;
      letter-spacing: 0.08em;
    }
    .button.primary:hover { background: var(--accent-dark); color: #fff; }
    .button:disabled, .button.primary:disabled {
      border-color: #5d6877;
      background: #5d6877;
      color: #fff;
      cursor: progress;
    }
    .actions { display: flex; flex-wrap: wrap; align-items: center; gap: 0.75rem 1rem; }
    .privacy { color: var(--ink-soft); font-size: var(--small); }
    """

  static let upload = """
    .intro { margin-bottom: 1.5rem; }
    .intro .lead { margin-top: 0.5rem; }
    .upload, .notice, .check > *, .progress-list {
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
    .hint { max-width: 50em; color: var(--ink-soft); font-size: var(--small); }
    .drop-hint .icon { margin-right: 0.35em; }
    .drop-hint { margin-top: 0.5rem; color: var(--ink-soft); font-size: var(--small); }
    input[type="file"] { display: block; width: 100%; margin-top: 0.75rem; font: inherit; }
    input[type="file"]::file-selector-button {
      min-height: 2.5rem;
      margin-inline-end: 1rem;
      padding: 0.25rem 1rem;
      border: 1px solid var(--accent);
      border-radius: var(--radius);
      background: var(--paper);
      color: var(--accent);
      font: inherit;
      cursor: pointer;
    }
    .field-problem { margin-top: 0.5rem; color: var(--error); font-weight: 700; }
    .notice { padding: 1.25rem 1.5rem; }
    .field-problem .icon { margin-right: 0.35em; }
    .notice h1 { margin-bottom: 0.5rem; font-size: 1.5rem; }
    .notice .what { font-weight: 700; }
    .problem { margin-bottom: 1.5rem; border-left: 5px solid var(--error); }
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
    """

  static let findings = """
    .overview { background: var(--paper); }
    .overview .severity { margin-right: 1rem; }
    h1 + .lead { margin-top: 0.5rem; }
    .lead + .actions { margin-top: 1.25rem; }
    .actions + .scroll { margin-top: 1.5rem; }
    .severity {
      display: inline-flex;
      align-items: center;
      gap: 0.35em;
      font-weight: 700;
      white-space: nowrap;
    }
    .severity.error { color: var(--error); }
    .severity.warning { color: var(--warning); }
    .severity.note { color: var(--note); }
    .severity.passed { color: var(--passed); }
    .severity.unread { color: var(--ink-soft); }
    .check { margin-top: 2.5rem; scroll-margin-top: 1rem; }
    .check:focus-visible { outline: none; box-shadow: none; }
    .check-head {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 0.25rem 2rem;
      padding: 1.25rem 1.5rem;
      border-top: 3px solid var(--accent) !important;
    }
    .check-head > * { grid-column: 1; }
    .check-head > .button { grid-column: 2; grid-row: 1 / span 4; align-self: center; }
    .file-name { color: var(--ink-soft); font-size: var(--small); }
    .facts { display: flex; flex-wrap: wrap; gap: 0 2rem; font-size: var(--small); }
    .facts div { display: flex; gap: 0.5em; }
    .facts dt { color: var(--ink-soft); }
    .tally { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; margin-top: 0.375rem; font-size: 1.0625rem; }
    .check > .notice, .check > .passed-note, .check > details { margin-top: -1px; }
    .check > .passed-note { padding: 0.75rem 1.5rem; color: var(--ink-soft); }
    .check > details > summary { padding: 0.75rem 1.5rem; cursor: pointer; color: var(--accent); }
    .check > details > .paper { border-top: 1px solid var(--line); }
    .check > .sides { border: 0; background: none; }
    .sides {
      display: grid;
      grid-template-columns: minmax(20rem, 26rem) minmax(0, 1fr);
      align-items: start;
      gap: 1.25rem;
      margin-top: 1.25rem;
    }
    .findings h3, .original h3 { margin-bottom: 0.5rem; color: var(--ink-soft); }
    .finding {
      padding: 0.875rem 1.125rem 1rem;
      border: 1px solid var(--line);
      border-left: 4px solid var(--line-strong);
      border-radius: var(--radius);
      background: var(--paper);
      scroll-margin-top: 1rem;
    }
    .finding + .finding { margin-top: 0.75rem; }
    .finding.error { border-left-color: var(--error); }
    .finding.warning { border-left-color: var(--warning); }
    .finding.note { border-left-color: var(--note); }
    .finding:target { outline: 2px solid var(--accent); outline-offset: 1px; }
    .finding-head { display: flex; align-items: center; gap: 0.625rem; font-size: var(--small); }
    .rule { margin-left: auto; color: var(--ink-soft); font-family: var(--figures); }
    .badge {
      display: inline-block;
      min-width: 1.625em;
      padding: 0 0.4em;
      border-radius: 0.8125em;
      background: var(--ink-soft);
      color: #fff;
      font: 700 0.8125rem/1.625 var(--figures);
      text-align: center;
      text-indent: 0;
      text-decoration: none;
    }
    .badge.error { background: var(--error); }
    .badge.warning { background: var(--warning); }
    .badge.note { background: var(--note); }
    a.badge:hover { color: #fff; text-decoration: underline; }
    .message { margin-top: 0.375rem; font-size: 1.0625rem; line-height: 1.65; }
    .finding blockquote {
      margin-top: 0.5rem;
      padding-left: 0.75rem;
      border-left: 2px solid var(--line);
      color: var(--ink-soft);
      font-size: 0.9375rem;
      line-height: 1.65;
    }
    .evidence { margin-top: 0.5rem; font-size: 0.9375rem; line-height: 1.65; }
    .evidence div { display: flex; gap: 0.75em; }
    .evidence dt { flex: none; width: 3.25em; color: var(--ink-soft); }
    .wording { margin-top: 0.375rem; color: var(--ink-soft); font-size: var(--small); }
    .places { display: flex; flex-wrap: wrap; gap: 0 1rem; margin-top: 0.5rem; font-size: 0.9375rem; }
    .gap { padding: 0.75rem; color: var(--ink-soft); font-size: var(--small); text-align: center; }
    """
}
