/// A form as browsers send it, for tests.
struct Form {
  static let boundary = "----gongkai-test-boundary"
  static let contentType = "multipart/form-data; boundary=\(boundary)"

  private(set) var bytes: [UInt8] = []

  /// Appends a file with the `Content-Disposition` parameters given as they stand.
  mutating func add(disposition: String, _ content: [UInt8]) {
    bytes += Array("--\(Self.boundary)\r\n".utf8)
    bytes += Array("Content-Disposition: form-data; \(disposition)\r\n".utf8)
    bytes += Array("Content-Type: application/octet-stream\r\n\r\n".utf8)
    bytes += content + [13, 10]
  }

  mutating func add(_ name: String, _ content: String) {
    add(disposition: "name=\"files\"; filename=\"\(name)\"", Array(content.utf8))
  }

  mutating func close() {
    bytes += Array("--\(Self.boundary)--\r\n".utf8)
  }

  /// The form with these files, closed.
  static func with(_ files: [(name: String, content: String)]) -> Form {
    var form = Form()
    for file in files { form.add(file.name, file.content) }
    form.close()
    return form
  }
}
