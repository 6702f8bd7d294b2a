/// Why a file could not be read. Carries no words of the file itself.
package enum DocumentError: Error, Equatable {
  /// The file, or what it unpacks to, is larger than `limit` bytes.
  case tooLarge(limit: Int)
  /// The file ends before its own structure does, or its structure contradicts itself.
  case damaged(FileFormat)
  /// The file is locked with a password.
  case encrypted
  /// The bytes are of no format that is read here.
  case unknownFormat
  case empty
  /// The structure is deeper or more numerous than any real report: a bomb.
  case tooComplex
  /// The format needs a program that is not on this machine, in the named Debian package.
  case programMissing(String, package: String)
  /// A converter ran longer than `seconds`, or failed on this file.
  case conversionTimedOut(seconds: Int)
  case conversionFailed(FileFormat)
  case unreadable(path: String)
  /// The file holds pictures of pages only, no text: a scan.
  case noText
}
