import Foundation
import Portal
import Records

/// Files named on the command line, as the portal takes uploads: kinds and limits are looked at there.
enum SentFiles {
  /// - Throws: `Failure` where one cannot be read.
  static func read(_ paths: [String]) throws -> [UploadedFile] {
    try paths.map { path in
      let limit = AttachmentLimits().largest
      guard let file = FileHandle(forReadingAtPath: path),
        let bytes = try? file.read(upToCount: limit + 1)
      else { throw Failure.stop("--file：\(path)：" + RequestWords.unreadableFile) }
      return UploadedFile(
        name: FileName(path),
        content: bytes.count > limit ? .tooLarge(limit: limit) : .bytes([UInt8](bytes)))
    }
  }
}
