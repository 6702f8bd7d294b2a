/// Why an upload was refused as a whole. Single files that cannot be read are results, not errors.
package enum UploadError: Error, Equatable, Sendable {
  /// The request is no `multipart/form-data`, or names no boundary.
  case notAForm
  /// The body contradicts the format.
  case malformed
  /// The body ends before the form does: the connection broke.
  case truncated
  /// A part's headers are larger than any browser sends.
  case headersTooLarge
  case tooManyFiles(limit: Int)
  case tooLarge(limit: Int)
  /// The form holds no file.
  case noFile
  /// The server holds as many uploads as it may.
  case busy
}
