/// The folder of attached files: each once, under its content's hash (`ab/cdef…`).
///
/// A file is whole and durable in the folder before the transaction that refers to it begins: after a
/// crash there may be files nobody refers to, but no reference without its file. Not encrypted: the
/// folder needs an encrypted disk where identity papers are attached (docs/decisions/0009).
package final class FileStore: Sendable {
  let folder: FileFolder
  private let queue = BlockingQueue(label: "gongkai.files", mostWaiting: 256)

  /// The folder is made where it is not there; the one above it must be.
  package init(path: String) throws(FileStoreFault) {
    folder = FileFolder(path: path)
    do { try Disk.makeFolder(path) } catch { throw .disk(error) }
  }

  /// Keeps a content and makes it durable. One that is there already only gets the new time, which
  /// protects it from being collected before it is referred to.
  package func put(_ content: [UInt8], now: Moment) async throws(FileStoreFault) -> ContentHash {
    try await run { folder throws(FileStoreFault) in try folder.put(content, now: now) }
  }

  /// The content, compared with its hash.
  package func content(of hash: ContentHash) async throws(FileStoreFault) -> [UInt8] {
    try await run { folder throws(FileStoreFault) in try folder.content(of: hash) }
  }

  /// The files that were put, or put again, before a moment: those among them that nobody refers to
  /// are garbage (`Attachments.unreferenced`). Sorted by hash; drafts that a crash left behind too.
  package func files(before moment: Moment) async throws(FileStoreFault) -> [ContentHash] {
    try await run { folder throws(FileStoreFault) in try folder.files(before: moment) }
  }

  /// Protects a file that was put from being collected for a while longer, without reading it.
  package func renew(_ hash: ContentHash, now: Moment) async throws(FileStoreFault) {
    try await run { folder throws(FileStoreFault) in try folder.renew(hash, now: now) }
  }

  /// Unless it was put again since the moment.
  func remove(_ hash: ContentHash, before moment: Moment) async throws(FileStoreFault) {
    try await run { folder throws(FileStoreFault) in try folder.remove(hash, before: moment) }
  }

  package func remove(_ hash: ContentHash) async throws(FileStoreFault) {
    try await run { folder throws(FileStoreFault) in try folder.remove(hash) }
  }

  /// Removes the drafts that a crash left behind before a moment, and tells how many.
  package func removeDrafts(before moment: Moment) async throws(FileStoreFault) -> Int {
    try await run { folder throws(FileStoreFault) in try folder.removeDrafts(before: moment) }
  }

  private func run<Value: Sendable>(
    _ work: @escaping @Sendable (FileFolder) throws(FileStoreFault) -> Value
  ) async throws(FileStoreFault) -> Value {
    let folder = folder
    let result = await queue.run {
      Result { () throws(FileStoreFault) in try work(folder) }
    }
    guard let result else { throw .busy }
    return try result.get()
  }
}
