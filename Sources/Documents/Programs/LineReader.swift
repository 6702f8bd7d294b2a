/// What reads a program's output while it runs, so that it need not be kept.
protocol LineReader: Sendable {
  /// One line without its line feed.
  mutating func read(_ line: ArraySlice<UInt8>) throws
}

/// For a program whose output says nothing.
struct NoListing: LineReader {
  mutating func read(_ line: ArraySlice<UInt8>) {}
}
