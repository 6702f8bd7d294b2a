/// A name for a value of the style sheet. Colours, sizes and spaces are written here and nowhere
/// else; `/styleguide` and docs/design.md list them.
struct StyleToken: Sendable {
  let name: String
  let value: String
  let use: String

  init(_ name: String, _ value: String, _ use: String) {
    self.name = name
    self.value = value
    self.use = use
  }

  /// Inks and papers. TokenTests holds every pair that is used against WCAG AA.
  static let colours = [
    StyleToken("ink", "#1b2330", "正文"),
    StyleToken("ink-soft", "#4b5768", "次要文字、说明"),
    StyleToken("paper", "#ffffff", "内容底色"),
    StyleToken("ground", "#f4f6f9", "页面底色、表头"),
    StyleToken("line", "#d5dbe3", "分隔线"),
    StyleToken("line-strong", "#8792a2", "虚线框、时间线"),
    StyleToken("line-control", "#6a7587", "输入框边线"),
    StyleToken("accent", "#1b4583", "唯一的强调色：链接、主按钮、当前位置"),
    StyleToken("accent-dark", "#12305e", "强调色，指向时"),
    StyleToken("accent-tint", "#e9eff8", "强调色，浅底"),
    StyleToken("error", "#b0241c", "错误、超期、不可撤销"),
    StyleToken("error-tint", "#fdebe9", "同上，浅底"),
    StyleToken("error-line", "#e3a19c", "同上，边线"),
    StyleToken("warning", "#7d4d00", "快到期、存疑"),
    StyleToken("warning-tint", "#fdf3dc", "同上，浅底"),
    StyleToken("warning-line", "#dcbb74", "同上，边线"),
    StyleToken("note", "#3a5a80", "提示、等待"),
    StyleToken("note-tint", "#e8eff7", "同上，浅底"),
    StyleToken("note-line", "#a9bfd8", "同上，边线"),
    StyleToken("passed", "#1d6b3c", "完成、通过"),
    StyleToken("passed-tint", "#e7f3eb", "同上，浅底"),
    StyleToken("passed-line", "#9fcbb0", "同上，边线"),
    StyleToken("focus", "#f2b705", "键盘焦点"),
  ]

  /// Spaces: always one of these, so that things line up.
  static let spaces = [
    StyleToken("space-1", "0.25rem", "图标与文字之间"),
    StyleToken("space-2", "0.5rem", "标签与输入框之间"),
    StyleToken("space-3", "0.75rem", "单元格、列表项之间"),
    StyleToken("space-4", "1rem", "段落之间；窄屏页边"),
    StyleToken("space-5", "1.5rem", "字段之间；卡片内边距"),
    StyleToken("space-6", "2rem", "区块之间"),
    StyleToken("space-7", "3rem", "大区块之间"),
    StyleToken("space-8", "4rem", "页尾之前"),
  ]

  /// Chinese text wants taller lines than Latin text, and shorter ones in length.
  static let type = [
    StyleToken("text-small", "0.875rem", "说明、表头、标签"),
    StyleToken("text-table", "0.9375rem", "表格"),
    StyleToken("text-body", "1rem", "正文"),
    StyleToken("text-large", "1.0625rem", "导语"),
    StyleToken("text-h3", "1.0625rem", "三级标题"),
    StyleToken("text-h2", "1.3125rem", "二级标题"),
    StyleToken("text-h1", "1.875rem", "页面标题（窄屏为 1.5rem）"),
    StyleToken("text-figure", "2.25rem", "数字牌"),
    StyleToken("leading", "1.75", "正文行距"),
    StyleToken("leading-table", "1.55", "表格、说明行距"),
    StyleToken("leading-tight", "1.4", "标题行距"),
    StyleToken("measure", "42em", "一行最多 42 字"),
    StyleToken(
      "sans",
      "\"Source Han Sans SC\", \"Noto Sans CJK SC\", \"Noto Sans SC\", \"PingFang SC\", "
        + "\"Hiragino Sans GB\", \"Microsoft YaHei\", \"WenQuanYi Micro Hei\", system-ui, sans-serif",
      "系统自带的黑体，不下载字体"),
    StyleToken(
      "figures", "\"Helvetica Neue\", Arial, \"Liberation Sans\", var(--sans)", "编号、数字牌"),
    StyleToken(
      "mono", "ui-monospace, \"Cascadia Mono\", Menlo, \"DejaVu Sans Mono\", monospace",
      "查询码"),
  ]

  static let shapes = [
    StyleToken("radius", "6px", "卡片、按钮、输入框"),
    StyleToken("radius-small", "4px", "标签"),
    StyleToken("control", "2.75rem", "可点之物的最小高度（44 像素）"),
    StyleToken("frame", "78rem", "页面最宽"),
    StyleToken("frame-narrow", "50rem", "表单页最宽"),
  ]

  static let all = colours + spaces + type + shapes

  static var declarations: String {
    ":root {\n" + all.map { "  --\($0.name): \($0.value);\n" }.joined() + "}"
  }

  /// A class for each colour, since pages cannot carry styles of their own.
  static var swatches: String {
    colours.map { ".swatch-\($0.name) { background: var(--\($0.name)); }\n" }.joined()
  }
}
