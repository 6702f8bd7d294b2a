internal import HTML

/// Files that can be had: name, kind, size.
struct AttachmentList: Component {
  struct Item: Sendable {
    var name: String
    var address: String
    /// PDF，128 KB.
    var detail: String
    /// 替代2026-11-02的答复书.
    var note: String?

    init(_ name: String, _ address: String, detail: String, note: String? = nil) {
      self.name = name
      self.address = address
      self.detail = detail
      self.note = note
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
            html(.a, .href(item.address), text: item.name)
            html(.span, .class("file-detail"), text: "（\(item.detail)）")
            if let note = item.note { html(.p, .class("hint"), text: note) }
          }
        }
      }
    }
  }
}
