import Glibc

/// The folder of digests, one readable text for each paper and day: `2026-11-23-agency-139999-2.txt`.
///
/// A file is whole and durable before it has its name, and none is ever written over. Nothing is taken
/// away here; an office may empty it when it likes.
package struct Outbox: Sendable {
  private let path: String
  private let queue = BlockingQueue(label: "gongkai.outbox", mostWaiting: 64)
  /// A digest lists at most a thousand things.
  private static let largest = 8 << 20

  /// Makes the folder, for its owner only, where there is none.
  package init(path: String) throws(DiskFault) {
    self.path = path
    try Disk.makeFolder(path)
  }

  /// Of one paper of one day.
  package static func name(_ job: DigestJob) -> String {
    "\(job.day)-" + job.paper.rawValue.map { $0 == "/" ? "-" : String($0) }.joined() + ".txt"
  }

  /// The text of a name; nil where it was not written yet.
  package func text(_ name: String) async throws(DiskFault) -> String? {
    let path = path + "/" + name
    return try await blocking { () throws(DiskFault) in try Self.read(path) }
  }

  /// Writes a text under a name that is free; false where it is taken, and nothing is written.
  package func put(_ name: String, _ text: String) async throws(DiskFault) -> Bool {
    let (folder, bytes) = (path, Array(text.utf8))
    return try await blocking { () throws(DiskFault) in
      try Self.write(folder, name, bytes)
    }
  }

  private func blocking<Value: Sendable>(
    _ work: @escaping @Sendable () throws(DiskFault) -> Value
  ) async throws(DiskFault) -> Value {
    let result = await queue.run { () -> Result<Value, DiskFault> in
      do throws(DiskFault) { return .success(try work()) } catch { return .failure(error) }
    }
    guard let result else { throw DiskFault(errno: EAGAIN) }
    return try result.get()
  }

  private static func read(_ path: String) throws(DiskFault) -> String? {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard file >= 0 else {
      if errno == ENOENT { return nil }
      throw DiskFault(errno: errno)
    }
    defer { close(file) }
    let bytes = try Disk.read(file, atMost: largest + 1)
    // The beginning of a digest is none.
    guard bytes.count <= largest else { throw DiskFault(errno: EFBIG) }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func write(
    _ folder: String, _ name: String, _ bytes: [UInt8]
  ) throws(DiskFault) -> Bool {
    let draft = "\(folder)/.draft-\(UInt64.random(in: .min ... .max))"
    try Disk.writeNew(draft, bytes)
    defer { unlink(draft) }
    // A link fails where the name is taken; a rename would write over what stands there.
    guard link(draft, folder + "/" + name) == 0 else {
      if errno == EEXIST { return false }
      throw DiskFault(errno: errno)
    }
    try Disk.flush(folder: folder)
    return true
  }
}
