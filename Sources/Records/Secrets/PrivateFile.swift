import Glibc

/// A small file that only its owner may read, written so that it is whole or not there.
package enum PrivateFile {
  static func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  /// Refuses what is no plain file, and what others may read or write.
  package static func read(_ path: String, atMost most: Int) throws(KeyFileFault) -> [UInt8] {
    // Without O_NONBLOCK a named pipe would wait for a writer.
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { throw errno == ENOENT ? .missing : .failed(DiskFault(errno: errno)) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw .failed(DiskFault(errno: errno)) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile }
    let mode = status.st_mode & 0o777
    guard mode & 0o077 == 0 else { throw .openToOthers(mode: UInt32(mode)) }
    return try onDisk { () throws(DiskFault) in try Disk.read(file, atMost: most) }
  }

  /// Writes a new file; where one is there by now, that one is left alone.
  static func create(_ path: String, _ text: String) throws(KeyFileFault) {
    let draft = try written(beside: path, text)
    defer { unlink(draft) }
    // A link fails where the name is taken; a rename would replace the other process's keys.
    guard link(draft, path) == 0 || errno == EEXIST else {
      throw .failed(DiskFault(errno: errno))
    }
    try onDisk { () throws(DiskFault) in try Disk.flush(folder: Disk.folder(of: path)) }
  }

  /// Puts a new content in the place of the old one.
  static func replace(_ path: String, _ text: String) throws(KeyFileFault) {
    let draft = try written(beside: path, text)
    guard rename(draft, path) == 0 else {
      let code = errno
      unlink(draft)
      throw .failed(DiskFault(errno: code))
    }
    try onDisk { () throws(DiskFault) in try Disk.flush(folder: Disk.folder(of: path)) }
  }

  private static func written(beside path: String, _ text: String) throws(KeyFileFault) -> String {
    let draft = "\(path).\(UInt64.random(in: .min ... .max))"
    try onDisk { () throws(DiskFault) in try Disk.writeNew(draft, Array(text.utf8)) }
    return draft
  }

  private static func onDisk<Value>(
    _ work: () throws(DiskFault) -> Value
  ) throws(KeyFileFault) -> Value {
    do { return try work() } catch { throw .failed(error) }
  }
}
