import Glibc

/// Why an anchor file cannot be used.
package enum LogAnchorFault: Error, Hashable {
  case missing
  /// Not an anchor file, or a damaged one.
  case unreadable
  case disk(DiskFault)
}

extension LogAnchor {
  private static let largest = 64 << 20

  package static func load(_ path: String) throws(LogAnchorFault) -> LogAnchor {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw errno == ENOENT ? .missing : .disk(DiskFault(errno: errno)) }
    defer { close(file) }
    let bytes: [UInt8]
    do { bytes = try Disk.read(file, atMost: largest) } catch { throw .disk(error) }
    guard let anchor = LogAnchor(text: String(decoding: bytes, as: UTF8.self)) else {
      throw .unreadable
    }
    return anchor
  }

  /// Puts the file in the place of an older one, durably.
  package func save(_ path: String) throws(LogAnchorFault) {
    let draft = "\(path).\(UInt64.random(in: .min ... .max))"
    do throws(DiskFault) {
      try Disk.writeNew(draft, Array(text.utf8))
      guard rename(draft, path) == 0 else {
        let code = errno
        unlink(draft)
        throw DiskFault(errno: code)
      }
      try Disk.flush(folder: Disk.folder(of: path))
    } catch {
      throw .disk(error)
    }
  }
}
