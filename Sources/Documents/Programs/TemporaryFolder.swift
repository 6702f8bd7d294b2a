import Glibc

/// A folder of our own for one run of a foreign program, readable by nobody else.
struct TemporaryFolder: Sendable {
  let path: String

  /// Makes the folder, and removes it with everything in it however `body` ends.
  static func with<Result: Sendable>(
    _ body: (TemporaryFolder) async throws -> Result
  ) async throws -> Result {
    let folder = try make()
    do {
      let result = try await body(folder)
      remove(folder.path)
      return result
    } catch {
      remove(folder.path)
      throw error
    }
  }

  /// Writes a new file; a name that exists already is an error, so that no link is followed.
  func write(_ bytes: [UInt8], named name: String) throws {
    let path = self.path + "/" + name
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw DocumentError.unreadable(path: path) }
    defer { close(file) }
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      guard count > 0 else { throw DocumentError.unreadable(path: path) }
      written += count
    }
  }

  /// Makes a folder below this one, with those between.
  func makeFolder(_ name: String) throws {
    var path = self.path
    for part in name.split(separator: "/") {
      path += "/" + part
      guard mkdir(path, 0o700) == 0 || errno == EEXIST else {
        throw DocumentError.unreadable(path: path)
      }
    }
  }

  /// The bytes of a file the program left behind; nil where there is none, or it is no plain file,
  /// or it is larger than `limit`.
  func read(_ name: String, limit: Int) -> [UInt8]? {
    let file = open(path + "/" + name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      status.st_size <= limit
    else { return nil }
    let size = Int(status.st_size)
    var failed = false
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let got = Glibc.read(file, buffer.baseAddress?.advanced(by: count), size - count)
        guard got > 0 else {
          failed = got < 0
          break
        }
        count += got
      }
    }
    return failed ? nil : bytes
  }

  private static let root = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
  private static let prefix = "gongkai-"

  /// Once per process: removes what processes of ours left behind that were killed. No run takes
  /// an hour.
  private static let sweep: Void = {
    for name in names(in: root) ?? [] where name.hasPrefix(prefix) {
      var status = stat()
      let path = root + "/" + name
      guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR,
        status.st_uid == geteuid(), time(nil) - status.st_mtim.tv_sec > 3600
      else { continue }
      remove(path)
    }
  }()

  private static func make() throws -> TemporaryFolder {
    _ = sweep
    var template = Array((root + "/\(prefix)XXXXXX").utf8CString)
    let made = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.map { mkdtemp($0) != nil } ?? false
    }
    guard made else { throw DocumentError.unreadable(path: root) }
    return TemporaryFolder(
      path: String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self))
  }

  /// Removes a tree without following links.
  private static func remove(_ path: String) {
    guard let names = names(in: path) else {
      unlink(path)
      return
    }
    for name in names {
      let child = path + "/" + name
      var status = stat()
      guard lstat(child, &status) == 0 else { continue }
      if status.st_mode & S_IFMT == S_IFDIR { remove(child) } else { unlink(child) }
    }
    rmdir(path)
  }

  private static func names(in path: String) -> [String]? {
    guard let directory = opendir(path) else { return nil }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }
}
