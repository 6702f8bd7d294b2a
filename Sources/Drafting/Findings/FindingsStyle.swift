/// The style sheet of the page of findings.
enum FindingsStyle {
  static let sheet = """
    :root { color-scheme: light; }
    body { margin: 0; color: #1a1a1a; background: #fff;
      font: 1rem/1.7 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
    main { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
    h1 { font-size: 1.5rem; }
    h2 { margin: 2.2rem 0 .5rem; font-size: 1.15rem; }
    .file { margin: 0; color: #555; font-size: .875rem; overflow-wrap: anywhere; }
    .wide { overflow-x: auto; }
    table { border-collapse: collapse; font-size: .875rem; line-height: 1.4; }
    th, td { padding: .35em .6em; border: 1px solid #bbb; text-align: left; }
    th { background: #f2f2f2; }
    .figure { text-align: right; font-variant-numeric: tabular-nums; }
    ol { padding-left: 1.8em; }
    li { margin-bottom: .6em; overflow-wrap: anywhere; }
    b { padding: .1em .5em; border-radius: .2em; color: #fff; font-size: .875rem; }
    .error { background: #a61b1b; }
    .warning { background: #7a5200; }
    .note { background: #44546a; }
    q { display: block; color: #444; }
    q::before { content: "原文：“"; }
    q::after { content: "”"; }
    details { margin: .5rem 0 1rem; padding: .5rem 1rem; border: 1px solid #ccc; }
    summary { cursor: pointer; }
    details p { margin: .2em 0; text-indent: 2em; overflow-wrap: anywhere; }
    details .heading { text-indent: 0; font-weight: bold; }
    mark { color: #000; background: #ffe45c; }
    mark a { margin-left: .15em; font-size: .75em; vertical-align: super; }
    a { color: #1a4f9c; }
    :target { outline: 2px solid #1a4f9c; }
    @media print { details > * { display: block; } mark { print-color-adjust: exact; } }
    """
}
