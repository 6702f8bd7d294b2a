internal import Office
internal import Records

extension ActInput {
  /// Keeps the papers sent with a form; what cannot be taken is told with the rest.
  mutating func keep(_ sent: [UploadedFile], in store: FileStore, now: Moment) async throws {
    let limits = AttachmentLimits()
    do {
      try limits.check(count: sent.count)
    } catch {
      return add(Words.text(of: error), to: .files)
    }
    for file in sent {
      do {
        switch file.content {
        case .tooLarge: add(Words.tooLarge(file.name.text, most: limits.largest), to: .files)
        case .bytes(let bytes):
          files.append(
            try await store.keep(bytes, named: file.name.text, limits: limits, now: now))
        }
      } catch let refusal as AttachmentRefusal {
        add("\(file.name.text)：\(Words.text(of: refusal))", to: .files)
      }
    }
  }
}
