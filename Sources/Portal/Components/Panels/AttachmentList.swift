internal import HTML

/// Files that can be had: name, kind, size. What there is in several formats is one line with a
/// link for each.
struct AttachmentList: Component {
  struct Item: Sendable {
    var name: String
    /// Nil where each format has its own.
    var address: String?
    var formats: [TextLink]
    /// PDF，128 KB.
    var detail: String
    /// 替代2026-11-02的答复书.
    var note: String?

    init(_ name: String, _ address: String, detail: String, note: String? = nil) {
      self.name = name
      self.address = address
      formats = []
      self.detail = detail
      self.note = note
    }

    init(_ name: String, formats: [TextLink], detail: String) {
      self.name = name
      self.formats = formats
      self.detail = detail
    }
  }

  let items: [Item]

  init(_ items: [Item]) { self.items = items }

  func write(to html: inout HTMLBuffer) {
    html(.ul, .class("attachments")) { html in
      for item in items {
        html(.li) { html in
          Icon.file.write(to: &html)
          html(.div) { html in
            if let address = item.address {
              html(.a, .href(address), text: item.name)
            } else {
              html.text(item.name)
            }
            html(.span, .class("file-detail"), text: "（\(item.detail)）")
            if !item.formats.isEmpty {
              html(.p, .class("file-formats")) { $0(item.formats) }
            }
            if let note = item.note { html(.p, .class("hint"), text: note) }
          }
        }
      }
    }
  }
}
