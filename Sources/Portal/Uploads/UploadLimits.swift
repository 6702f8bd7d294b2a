/// How much one upload may hold, and all of them together.
package struct UploadLimits: Sendable, Equatable {
  /// Bytes of one file. A larger one is named in the result, the others are checked.
  package var fileBytes = 64 << 20
  /// Bytes of the whole request.
  package var totalBytes = 256 << 20
  package var files = 200
  /// Bytes of all fields that are no files, and of the names of all parts.
  package var fieldBytes = 512 << 10
  /// Bytes of one part's headers.
  package var headerBytes = 16 << 10
  /// Bytes of file content and of results held in memory by all requests at the same time.
  package var heldBytes = 256 << 20
  /// Bytes of one page of results: reports and annotated files that would not fit are left out of it,
  /// findings stay.
  package var pageBytes = 24 << 20
  /// Reports being checked at the same time.
  package var concurrentChecks = 2
  /// Uploads waiting for their turn at the same time.
  package var waitingChecks = 64
  /// How long one report may take.
  package var checkTime: Duration = .seconds(180)

  package static let standard = UploadLimits()

  package init() {}
}
