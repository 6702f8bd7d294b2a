/// Where a log is broken first, and how.
package enum LogBreak: Error, Hashable {
  /// Nothing stands at this serial, though later entries do.
  case missing(serial: Int64)
  /// The entry is not what its hash was computed from.
  case changed(serial: Int64)
  /// The entry was written under another serial.
  case moved(serial: Int64, from: Int64)
  /// The entry is whole in itself and does not continue the one before: one of the two was replaced,
  /// and its hash computed anew.
  case unlinked(serial: Int64)
  /// The log ends here, though later entries were known to the head or to an anchor.
  case truncated(last: Int64, known: Int64)
  /// The entry has another hash than an anchor noted: the log was written anew from somewhere
  /// before it.
  case rewritten(serial: Int64)
  /// The log is whole and the head of the county does not agree with it.
  case headDisagrees(last: Int64, head: Int64)
}
