/// Why the key file cannot be used. None of the cases holds anything of its content.
package enum KeyFileFault: Error, Hashable {
  /// There is none, and the caller does not want a new one.
  case missing
  case notAFile
  /// Others than its owner may read or write it; the mode it has.
  case openToOthers(mode: UInt32)
  /// Cannot be opened, read, written or made durable.
  case failed(DiskFault)
  /// A line that is none of ours, counted from 1.
  case unreadable(line: Int)
  /// The file is whole and holds no key.
  case empty
}
