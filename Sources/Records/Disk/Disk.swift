import Glibc

/// The few calls on files that must be durable: whole on the disk before the function returns.
enum Disk {
  /// Writes a file that must not be there yet, readable for its owner only, and flushes it.
  static func writeNew(_ path: String, _ bytes: [UInt8]) throws(DiskFault) {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else { throw DiskFault(errno: errno) }
    defer { close(file) }
    do throws(DiskFault) {
      // Whatever the umask is: it may only take rights away, and it may take ours.
      guard fchmod(file, 0o600) == 0 else { throw DiskFault(errno: errno) }
      try writeAll(file, bytes)
      guard fsync(file) == 0 else { throw DiskFault(errno: errno) }
    } catch {
      unlink(path)
      throw error
    }
  }

  /// Makes durable that a name was added to a folder or taken from it.
  static func flush(folder: String) throws(DiskFault) {
    let handle = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard handle >= 0 else { throw DiskFault(errno: errno) }
    defer { close(handle) }
    guard fsync(handle) == 0 else { throw DiskFault(errno: errno) }
  }

  /// The content of an open file, at most so many bytes of it.
  static func read(_ file: Int32, atMost most: Int) throws(DiskFault) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: min(most, 64 * 1024))
    while bytes.count < most {
      let count = Glibc.read(file, &chunk, min(chunk.count, most - bytes.count))
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw DiskFault(errno: errno) }
      if count == 0 { break }
      bytes += chunk.prefix(count)
    }
    return bytes
  }

  /// Makes a folder for its owner only, and durable; one that is there already is left as it is.
  static func makeFolder(_ path: String) throws(DiskFault) {
    if mkdir(path, 0o700) != 0 {
      guard errno == EEXIST else { throw DiskFault(errno: errno) }
      return
    }
    try flush(folder: folder(of: path))
  }

  /// Where the last part of a path stands.
  static func folder(of path: String) -> String {
    guard let slash = path.dropLast().lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private static func writeAll(_ file: Int32, _ bytes: [UInt8]) throws(DiskFault) {
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        write(file, buffer.baseAddress?.advanced(by: done), buffer.count - done)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw DiskFault(errno: errno) }
      done += count
    }
  }
}
