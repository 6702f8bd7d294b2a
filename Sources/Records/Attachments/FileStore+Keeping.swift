extension FileStore {
  /// Checks a file somebody sent and keeps it: to be called before the transaction that attaches it.
  package func keep(
    _ content: [UInt8], named name: String, limits: AttachmentLimits, now: Moment
  ) async throws -> KeptFile {
    try limits.check(size: content.count)
    let kind = try AttachmentContent.kind(of: content, named: name)
    let hash = try await put(content, now: now)
    return KeptFile(
      hash: hash, size: content.count, kind: kind, name: AttachmentName.cleaned(name))
  }

  /// Files put before a moment to which nothing in any county refers. The moment must lie at least
  /// as far back as the longest transaction: a day is good.
  package func garbage(
    before moment: Moment, in engine: any Engine
  ) async throws -> [ContentHash] {
    let old = try await files(before: moment)
    return try await engine.read { try Attachments.unreferenced(old, $0) }
  }

  /// Removes garbage: first from the database's list, then from the folder.
  package func removeGarbage(before moment: Moment, in engine: any Engine) async throws -> Int {
    let found = try await garbage(before: moment, in: engine)
    for hash in found {
      try await engine.write { try Attachments.forget(hash, $0) }
      try await remove(hash, before: moment)
    }
    return found.count
  }
}
