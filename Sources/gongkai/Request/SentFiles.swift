import Foundation
import Portal
import Records

/// Files named on the command line, as the portal takes uploads: kinds and limits are looked at there.
enum SentFiles {
  /// - Throws: `Failure` where one cannot be read.
  static func read(_ paths: [String]) throws -> [UploadedFile] {
    try paths.map { path in
      let limit = AttachmentLimits().largest
      let bytes = try content(of: path, atMost: limit + 1)
      return UploadedFile(
        name: FileName(path), content: bytes.count > limit ? .tooLarge(limit: limit) : .bytes(bytes)
      )
    }
  }

  private static func content(of path: String, atMost most: Int) throws -> [UInt8] {
    do {
      let file = try FileHandle(forReadingFrom: URL(filePath: path))
      // Nothing is read of an empty file, which is not the same as not being able to.
      return [UInt8](try file.read(upToCount: most) ?? Data())
    } catch {
      throw Failure.stop("--file：\(path)：" + RequestWords.unreadableFile)
    }
  }
}
