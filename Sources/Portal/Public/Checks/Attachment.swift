internal import HTML

/// A file that the page itself carries, since nothing is kept on the server to be fetched later.
struct Attachment {
  let name: String
  let content: [UInt8]
  let mediaType: StaticString

  init(annotated content: [UInt8], of original: FileName) {
    name = "\(original.stem)-\(Words.annotatedSuffix).docx"
    self.content = content
    mediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
  }

  init(workbook content: [UInt8]) {
    name = "\(Words.workbookName).xlsx"
    self.content = content
    mediaType = Self.workbookType
  }

  /// What it adds to a page, in Base64.
  var linkBytes: Int { (content.count + 2) / 3 * 4 }

  static let workbookType: StaticString =
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

  func write(_ label: String, to html: inout HTMLBuffer) {
    html(.a, .class("button"), .href(file: content, mediaType: mediaType), .download(name)) {
      Icon.download.write(to: &$0)
      $0.text(label)
    }
  }
}
