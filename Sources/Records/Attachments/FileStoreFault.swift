/// Why an attached file cannot be kept or read.
package enum FileStoreFault: Error, Hashable {
  /// The database refers to a file that is not in the folder.
  case missing(ContentHash)
  /// What lies there is not what was put there.
  case damaged(ContentHash)
  case disk(DiskFault)
  /// Too many wait for the disk already.
  case busy
}
