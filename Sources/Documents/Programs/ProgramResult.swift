/// How a program ended, and what was read from it.
struct ProgramResult<Listing: Sendable>: Sendable {
  /// nil where a signal ended it.
  var exitCode: Int32?
  var listing: Listing
}
