/// The grammar of `multipart/form-data` (RFC 7578) as a value: bytes in, events out.
///
/// It does no input or output and holds back at most one delimiter's length of content and one
/// part's headers, however the body is cut into chunks.
package struct MultipartParser: Sendable {
  package enum Event: Sendable, Equatable {
    case partBegan(PartHead)
    case content([UInt8])
    case partEnded
  }

  private enum State: Sendable {
    case preamble, afterDelimiter, headers, content, finished
  }

  /// CRLF, two hyphens and the boundary.
  private let delimiter: [UInt8]
  private let headerLimit: Int
  /// Begins with the CRLF that the delimiter at the very start of a body goes without.
  private var pending: [UInt8] = [13, 10]
  private var state = State.preamble

  package init(boundary: [UInt8], headerLimit: Int) {
    delimiter = [13, 10, 45, 45] + boundary
    self.headerLimit = headerLimit
  }

  /// Whether the closing delimiter has been read; what follows it means nothing.
  package var isFinished: Bool { state == .finished }

  /// Whether a delimiter has been read at all.
  package var hasBegun: Bool { state != .preamble }

  /// The events that these bytes complete.
  package mutating func feed(_ chunk: some Collection<UInt8>) throws(UploadError) -> [Event] {
    guard state != .finished else { return [] }
    pending.append(contentsOf: chunk)
    var events: [Event] = []
    var start = 0
    while let next = try step(from: start, into: &events) { start = next }
    pending.removeSubrange(..<start)
    return events
  }

  /// One step of the grammar from `start` to the offset returned; nil where more bytes are needed.
  private mutating func step(from start: Int, into events: inout [Event]) throws(UploadError)
    -> Int?
  {
    switch state {
    case .finished: return nil
    case .preamble, .content: return delimited(from: start, into: &events)
    case .afterDelimiter: return try afterDelimiter(from: start)
    case .headers: return try headers(from: start, into: &events)
    }
  }

  private mutating func delimited(from start: Int, into events: inout [Event]) -> Int? {
    guard let found = pending.firstIndex(of: delimiter, from: start) else {
      let sure = pending.count - delimiter.count + 1
      guard sure > start else { return nil }
      emit(start..<sure, into: &events)
      return sure
    }
    emit(start..<found, into: &events)
    if state == .content { events.append(.partEnded) }
    state = .afterDelimiter
    return found + delimiter.count
  }

  private func emit(_ range: Range<Int>, into events: inout [Event]) {
    guard state == .content, !range.isEmpty else { return }
    events.append(.content(Array(pending[range])))
  }

  /// Two hyphens end the form; otherwise blanks may follow, then the line ends.
  private mutating func afterDelimiter(from start: Int) throws(UploadError) -> Int? {
    guard pending.count >= start + 2 else { return nil }
    if pending[start] == 45, pending[start + 1] == 45 {
      state = .finished
      return nil
    }
    var end = start
    while end < pending.count, pending[end] == 32 || pending[end] == 9 { end += 1 }
    guard end - start <= headerLimit else { throw .headersTooLarge }
    guard pending.count >= end + 2 else { return nil }
    guard pending[end] == 13, pending[end + 1] == 10 else { throw .malformed }
    state = .headers
    // The CRLF stays: an empty block of headers is then CRLF CRLF like any other.
    return end
  }

  private mutating func headers(from start: Int, into events: inout [Event]) throws(UploadError)
    -> Int?
  {
    guard let end = pending.firstIndex(of: [13, 10, 13, 10], from: start) else {
      guard pending.count - start <= headerLimit else { throw .headersTooLarge }
      return nil
    }
    guard end - start <= headerLimit else { throw .headersTooLarge }
    events.append(.partBegan(PartHead(block: pending[start..<end])))
    state = .content
    return end + 4
  }
}

extension [UInt8] {
  /// Where `pattern` stands first at or after `start`.
  fileprivate func firstIndex(of pattern: [UInt8], from start: Int) -> Int? {
    guard let first = pattern.first, count >= pattern.count else { return nil }
    return withUnsafeBufferPointer { bytes in
      pattern.withUnsafeBufferPointer { pattern in
        var index = start
        let last = bytes.count - pattern.count
        search: while index <= last {
          guard bytes[index] == first else {
            index += 1
            continue
          }
          for offset in 1..<pattern.count where bytes[index + offset] != pattern[offset] {
            index += 1
            continue search
          }
          return index
        }
        return nil
      }
    }
  }
}
