/// The style sheet of a manuscript's page: on a screen, on a telephone, and on A4.
enum ManuscriptStyle {
  static let sheet = """
    :root { color-scheme: light; }
    body { margin: 0; color: #000; background: #fff;
      font: 1.125rem/1.8 "仿宋_GB2312", FangSong, "仿宋", STFangsong, "Noto Serif CJK SC", serif; }
    main { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
    h1, h2, h3, p { margin: 0; font-weight: normal; font-size: 1em; overflow-wrap: anywhere; }
    h1 { margin: 1rem 0 2rem; text-align: center; font-size: 1.6em; line-height: 1.5;
      font-family: "方正小标宋简体", FZXiaoBiaoSong-B05S, STZhongsong, "Noto Serif CJK SC", serif;
      font-weight: bold; }
    h2, .caption { font-family: "黑体", SimHei, STHeiti, "Noto Sans CJK SC", sans-serif; }
    h3 { font-family: "楷体_GB2312", KaiTi, "楷体", STKaiti, "LXGW WenKai", serif; }
    h2, h3, p { text-indent: 2em; }
    h2, h3 { break-after: avoid; }
    .flush, .note, .caption, .attachmentMark { text-indent: 0; }
    .soleAttachment, .attachment { margin-top: 1.8em; padding-left: 5em; text-indent: -3em; }
    .attachment, .nextAttachment { padding-left: 6em; text-indent: -4em; }
    .nextAttachment { text-indent: -1em; }
    .attachmentMark { font-family: "黑体", SimHei, STHeiti, "Noto Sans CJK SC", sans-serif; }
    .letter { border-bottom: 3px solid #e00; }
    .letter::after { content: ""; display: block; margin: 2.5rem 0 2px;
      border-bottom: 1px solid #e00; }
    .letter .agency { padding-bottom: .4em; border-bottom: 3px solid #e00; color: #e00;
      text-align: center; text-indent: 0; font-size: 2em; line-height: 1.3;
      font-family: "方正小标宋简体", FZXiaoBiaoSong-B05S, STZhongsong, "Noto Serif CJK SC", serif;
      font-weight: bold; }
    .letter .number { margin-top: 2px; padding-top: .6em; border-top: 1px solid #e00;
      text-align: right; text-indent: 0; }
    .caption { text-align: center; break-after: avoid; }
    .note { font-size: .8em; }
    .signed { width: fit-content; margin: 1.8em 4em 0 auto; text-align: center; }
    .letter .signed { margin-top: 3.6em; }
    .signature { text-indent: 0; }
    .table { margin: .5rem 0 1rem; overflow-x: auto; }
    .table:focus-visible { outline: 3px solid #1a5fb4; }
    table { width: 100%; border-collapse: collapse; line-height: 1.35; font-size: .8em;
      font-family: "宋体", SimSun, STSong, "Noto Serif CJK SC", serif; }
    table.wide { min-width: 44rem; }
    .form table { font-size: .9em; line-height: 1.6; }
    .form td { padding: .4em .5em; }
    th, td { padding: .3em .25em; border: 1px solid #000; text-align: center;
      vertical-align: middle; font-weight: normal; }
    .left { text-align: left; }
    .right { text-align: right; }
    .bold { font-weight: bold; }
    mark { color: #000; background: #ff0; text-decoration: underline; }
    .marked { background: #ff0; }
    sup { line-height: 0; font-size: .7em; }
    a { color: #1a4f9c; }
    :target { outline: 3px solid #1a5fb4; }
    aside { margin-top: 2rem; border-top: 2px solid #000; font-size: .85em;
      font-family: system-ui, "Noto Sans CJK SC", sans-serif; }
    aside h2 { margin: 1rem 0 .5rem; text-indent: 0; }
    aside ol { margin: 0; padding-left: 1.8em; }
    aside li { margin-bottom: .6em; overflow-wrap: anywhere; }
    @media (min-width: 72rem) {
      .commented { display: grid; grid-template-columns: 46rem 18rem; gap: 2rem;
        max-width: 68rem; }
      aside { position: sticky; top: 1rem; align-self: start; max-height: 95vh; margin: 0;
        border: 0; padding: 0 .25rem; overflow-y: auto; }
    }
    @media screen {
      .letter .page { margin-top: 3rem; padding-top: 2rem; border-top: 1px dashed #888; }
    }
    @media print {
      .agency, .letter, .letter::after { print-color-adjust: exact;
        -webkit-print-color-adjust: exact; }
      @page { size: A4; margin: 37mm 26mm 35mm 28mm; }
      body { font-size: 16pt; line-height: 28.95pt; }
      main, .commented { display: block; max-width: none; padding: 0; }
      h1 { font-size: 22pt; line-height: 35pt; }
      .table { overflow: visible; }
      table, table.wide { min-width: 0; font-size: 10.5pt; line-height: 13pt; }
      .form table { font-size: 12pt; line-height: 15pt; }
      th, td { padding: 1pt 2pt; }
      tr, .whole { break-inside: avoid; }
      .page { break-before: page; }
      mark, .marked { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      aside { position: static; max-height: none; }
    }
    """
}
