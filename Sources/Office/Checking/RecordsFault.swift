package import Records

/// Something in the records that does not belong together.
package enum RecordsFault: Error, Sendable, Hashable {
  /// The history has a gap, or cannot be read.
  case history(RequestID)
  /// The row says something else than the history.
  case standing(RequestID)
  /// The days that are watched are not those that follow from the history.
  case watches(RequestID)
  /// What was asked for is missing.
  case form(RequestID)
  /// The search does not know it, or knows it otherwise.
  case search(RequestID)
  /// A letter belongs to no event.
  case letter(RequestID, serial: Int)
  /// An attached file, or one of a letter, is missing or has another content.
  case file(RequestID, ContentHash)
  /// So many were drawn, and so many are there.
  case series(NumberSeries, drawn: Int, there: Int)
}
