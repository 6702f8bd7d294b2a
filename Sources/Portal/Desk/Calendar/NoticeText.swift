internal import Documents

/// The text of a notice, typed or from a file; from then on it stands in the field.
enum NoticeText {
  static let most = 64 << 10

  static func taken(_ form: SubmittedForm) -> FormState {
    var state = FormState(form.fields)
    guard let file = form.files.first(where: { $0.field == "file" }) else {
      _ = state.required("text", Words.Overview.noticeMissing)
      return state
    }
    guard state["text"].isEmpty else {
      state.add(Words.Overview.noticeTwice, to: "file")
      return state
    }
    switch text(of: file) {
    case .success(let text):
      state.fields.remove("text")
      state.fields.add(text, to: "text")
    case .failure(let error): state.add(Words.notice(of: error).what, to: "file")
    }
    return state
  }

  private static func text(of file: UploadedFile) -> Result<String, DocumentError> {
    guard case .bytes(let bytes) = file.content, bytes.count <= most else {
      return .failure(.tooLarge(limit: most))
    }
    return PlainText.read(bytes).flatMap { text in
      text.contains("\u{0}") ? .failure(.unknownFormat) : .success(text)
    }
  }
}

/// Text of any encoding, as editors here save it.
enum PlainText {
  static func read(_ bytes: [UInt8]) -> Result<String, DocumentError> {
    do {
      // The name decides what the content leaves open: a CSV file is text to us too.
      let document = try DocumentReader().read(bytes, named: "text.txt")
      guard document.format == .text else { return .failure(.unknownFormat) }
      let lines = document.blocks.map { block in
        switch block {
        case .paragraph(let line): line
        case .table: ""
        }
      }
      return .success(lines.joined(separator: "\n"))
    } catch let error as DocumentError {
      return .failure(error)
    } catch {
      return .failure(.damaged(.text))
    }
  }
}
