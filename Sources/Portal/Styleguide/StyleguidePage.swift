internal import HTML

/// Every component with its name and when to take it, and the tokens they are made of.
struct StyleguidePage {
  static let specimens =
    Specimens.shells + Specimens.texts + Specimens.statuses + Specimens.tables + Specimens.forms
    + Specimens.panels + Specimens.letters

  func page() -> PublicPage {
    PublicPage("设计规范") { html in
      html(
        PageHeading(
          "设计规范",
          lead: "全部页面由这里的组件组成。每个组件是一个 Swift 结构，名称写在标题旁；数据均为虚构。"))
      html(.ul, .class("contents")) { html in
        for specimen in Self.specimens {
          html(.li) { $0(.a, .href("#\(specimen.type)"), text: specimen.name) }
        }
      }
      Self.tokens(&html)
      html(Self.specimens)
    }
  }

  private static func tokens(_ html: inout HTMLBuffer) {
    html(.section, .class("specimen"), .id("tokens")) { html in
      html(.h2, "颜色、字号与间距")
      html(.p, "所有数值只在这里定义一次。文字与底色的对比度不低于 4.5，控件边线不低于 3。")
      html(.ul, .class("swatches")) { html in
        for token in StyleToken.colours {
          html(.li) { html in
            html(.span, .class("swatch swatch-\(token.name)"))
            html(.span) { html in
              html(.code, "\(token.name) \(token.value)")
              html(.span, .class("second-line"), text: token.use)
            }
          }
        }
      }
      html(
        DataTable(
          "字号、间距与形状", columns: [.init("名称"), .init("数值"), .init("用途")],
          rows: (StyleToken.type + StyleToken.spaces + StyleToken.shapes).map { token in
            [
              Fragment { $0(.code, .class("token-name"), text: token.name) }, "\(token.value)",
              "\(token.use)",
            ]
          }))
    }
  }
}
