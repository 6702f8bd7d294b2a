/// The name of an element. Names come from this list only, so a misspelt one does not compile.
///
/// `script` and `style` are for files of our own (`src`); text within them is escaped like any
/// other, which makes it useless as a program on purpose.
package struct Tag: Sendable {
  let name: StaticString
  let isVoid: Bool

  private init(_ name: StaticString, isVoid: Bool = false) {
    self.name = name
    self.isVoid = isVoid
  }
}

extension Tag {
  package static var html: Tag { Tag("html") }
  package static var head: Tag { Tag("head") }
  package static var title: Tag { Tag("title") }
  package static var script: Tag { Tag("script") }
  package static var body: Tag { Tag("body") }
  package static var header: Tag { Tag("header") }
  package static var nav: Tag { Tag("nav") }
  package static var main: Tag { Tag("main") }
  package static var footer: Tag { Tag("footer") }
  package static var section: Tag { Tag("section") }
  package static var article: Tag { Tag("article") }
  package static var aside: Tag { Tag("aside") }
  package static var div: Tag { Tag("div") }
  package static var span: Tag { Tag("span") }
  package static var h1: Tag { Tag("h1") }
  package static var h2: Tag { Tag("h2") }
  package static var h3: Tag { Tag("h3") }
  package static var h4: Tag { Tag("h4") }
  package static var p: Tag { Tag("p") }
  package static var a: Tag { Tag("a") }
  package static var strong: Tag { Tag("strong") }
  package static var em: Tag { Tag("em") }
  package static var abbr: Tag { Tag("abbr") }
  package static var pre: Tag { Tag("pre") }
  package static var address: Tag { Tag("address") }
  package static var mark: Tag { Tag("mark") }
  package static var code: Tag { Tag("code") }
  package static var time: Tag { Tag("time") }
  package static var blockquote: Tag { Tag("blockquote") }
  package static var ul: Tag { Tag("ul") }
  package static var ol: Tag { Tag("ol") }
  package static var li: Tag { Tag("li") }
  package static var dl: Tag { Tag("dl") }
  package static var dt: Tag { Tag("dt") }
  package static var dd: Tag { Tag("dd") }
  package static var details: Tag { Tag("details") }
  package static var summary: Tag { Tag("summary") }
  package static var table: Tag { Tag("table") }
  package static var caption: Tag { Tag("caption") }
  package static var thead: Tag { Tag("thead") }
  package static var tbody: Tag { Tag("tbody") }
  package static var tfoot: Tag { Tag("tfoot") }
  package static var tr: Tag { Tag("tr") }
  package static var th: Tag { Tag("th") }
  package static var td: Tag { Tag("td") }
  package static var form: Tag { Tag("form") }
  package static var fieldset: Tag { Tag("fieldset") }
  package static var legend: Tag { Tag("legend") }
  package static var label: Tag { Tag("label") }
  package static var select: Tag { Tag("select") }
  package static var option: Tag { Tag("option") }
  /// Browsers drop a line break right after the start tag: write one before a text that may begin
  /// with its own.
  package static var textarea: Tag { Tag("textarea") }
  package static var button: Tag { Tag("button") }
  package static var progress: Tag { Tag("progress") }
  package static var meta: Tag { Tag("meta", isVoid: true) }
  package static var link: Tag { Tag("link", isVoid: true) }
  package static var input: Tag { Tag("input", isVoid: true) }
  package static var br: Tag { Tag("br", isVoid: true) }
  package static var hr: Tag { Tag("hr", isVoid: true) }
}
