import Glibc

/// The calls of `FileStore` that block.
struct FileFolder: Sendable {
  let path: String
  private static let draftMark = ".draft-"
  /// More than any limit on attachments.
  private static let largest = 1 << 30

  func path(of hash: ContentHash) -> String { shelf(of: hash) + "/" + hash.text.dropFirst(2) }

  private func shelf(of hash: ContentHash) -> String { path + "/" + hash.text.prefix(2) }

  func put(_ content: [UInt8], now: Moment) throws(FileStoreFault) -> ContentHash {
    let hash = ContentHash(of: content)
    if size(of: path(of: hash)) != content.count { try write(content, as: hash) }
    try setTime(path(of: hash), now)
    return hash
  }

  private func write(_ content: [UInt8], as hash: ContentHash) throws(FileStoreFault) {
    let shelf = shelf(of: hash)
    let draft = "\(shelf)/\(Self.draftMark)\(UInt64.random(in: .min ... .max))"
    do throws(DiskFault) {
      try Disk.makeFolder(shelf)
      try Disk.writeNew(draft, content)
      guard rename(draft, path(of: hash)) == 0 else {
        let code = errno
        unlink(draft)
        throw DiskFault(errno: code)
      }
      try Disk.flush(folder: shelf)
    } catch {
      throw .disk(error)
    }
  }

  func content(of hash: ContentHash) throws(FileStoreFault) -> [UInt8] {
    let file = open(path(of: hash), O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard file >= 0 else {
      throw errno == ENOENT ? .missing(hash) : .disk(DiskFault(errno: errno))
    }
    defer { close(file) }
    let content: [UInt8]
    do { content = try Disk.read(file, atMost: Self.largest) } catch { throw .disk(error) }
    guard ContentHash(of: content) == hash else { throw .damaged(hash) }
    return content
  }

  func files(before moment: Moment) throws(FileStoreFault) -> [ContentHash] {
    var found: [ContentHash] = []
    for shelf in try names(in: path) where shelf.utf8.count == 2 {
      for name in try names(in: "\(path)/\(shelf)") {
        guard let hash = ContentHash(text: shelf + name), isOlder(path(of: hash), than: moment)
        else { continue }
        found.append(hash)
      }
    }
    return found
  }

  func removeDrafts(before moment: Moment) throws(FileStoreFault) -> Int {
    var count = 0
    for shelf in try names(in: path) where shelf.utf8.count == 2 {
      for name in try names(in: "\(path)/\(shelf)") where name.hasPrefix(Self.draftMark) {
        let draft = "\(path)/\(shelf)/\(name)"
        if isOlder(draft, than: moment), unlink(draft) == 0 { count += 1 }
      }
    }
    return count
  }

  /// Gives a file that is there the time of one put now.
  func renew(_ hash: ContentHash, now: Moment) throws(FileStoreFault) {
    guard size(of: path(of: hash)) != nil else { throw .missing(hash) }
    try setTime(path(of: hash), now)
  }

  /// Leaves it where it was put again since the moment.
  func remove(_ hash: ContentHash, before moment: Moment) throws(FileStoreFault) {
    if isOlder(path(of: hash), than: moment) { try remove(hash) }
  }

  func remove(_ hash: ContentHash) throws(FileStoreFault) {
    guard unlink(path(of: hash)) == 0 || errno == ENOENT else {
      throw .disk(DiskFault(errno: errno))
    }
  }
}

extension FileFolder {
  private func size(of path: String) -> Int? {
    var status = stat()
    guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return Int(status.st_size)
  }

  private func isOlder(_ path: String, than moment: Moment) -> Bool {
    var status = stat()
    guard lstat(path, &status) == 0 else { return false }
    let time = status.st_mtim
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000 < moment.milliseconds
  }

  private func setTime(_ path: String, _ moment: Moment) throws(FileStoreFault) {
    let seconds = Int(moment.milliseconds / 1000)
    let rest = Int(moment.milliseconds % 1000) * 1_000_000
    let time = timespec(tv_sec: seconds, tv_nsec: max(rest, 0))
    guard utimensat(AT_FDCWD, path, [time, time], AT_SYMLINK_NOFOLLOW) == 0 else {
      throw .disk(DiskFault(errno: errno))
    }
  }

  /// Sorted.
  private func names(in folder: String) throws(FileStoreFault) -> [String] {
    guard let handle = opendir(folder) else { throw .disk(DiskFault(errno: errno)) }
    defer { closedir(handle) }
    var names: [String] = []
    while let entry = readdir(handle) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }
}
