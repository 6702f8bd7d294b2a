internal import Glibc

extension DocumentReader {
  /// The bytes of a regular file, at most `limit`.
  ///
  /// Never waits: a pipe or a device is refused before it is read, and a file that grows while it
  /// is read is refused once it has passed the limit.
  package static func load(path: String, limit: Int) throws -> [UInt8] {
    let file = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
    guard file >= 0 else { throw DocumentError.unreadable(path: path) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw DocumentError.unreadable(path: path)
    }
    let size = Int(status.st_size)
    guard size <= limit else { throw DocumentError.tooLarge(limit: limit) }
    let bytes = try readAll(file, expecting: size, limit: limit, path: path)
    guard bytes.count <= limit else { throw DocumentError.tooLarge(limit: limit) }
    return bytes
  }

  /// Reads to the end, or to one byte past the limit.
  private static func readAll(
    _ file: Int32, expecting size: Int, limit: Int, path: String
  ) throws -> [UInt8] {
    var bytes: [UInt8] = []
    var wanted = min(size, limit) + 1
    while wanted > 0 {
      var failed = false
      let chunk = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
        let got = retrying { Glibc.read(file, buffer.baseAddress, wanted) }
        failed = got < 0
        count = max(0, got)
      }
      guard !failed else { throw DocumentError.unreadable(path: path) }
      if chunk.isEmpty { break }
      // The usual case is one chunk that holds the whole file: no second copy.
      if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
      wanted = min(65536, limit + 1 - bytes.count)
    }
    return bytes
  }

  private static func retrying(_ call: () -> Int) -> Int {
    while true {
      let result = call()
      if result >= 0 || errno != EINTR { return result }
    }
  }
}
