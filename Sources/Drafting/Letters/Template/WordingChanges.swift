/// What an agency made of our wording, line by line.
package struct WordingChanges: Sendable, Equatable {
  package enum Line: Sendable, Equatable {
    case kept(String)
    case removed(String)
    case added(String)
  }

  package private(set) var lines: [Line] = []

  package var isEmpty: Bool {
    lines.allSatisfy { if case .kept = $0 { true } else { false } }
  }

  /// Blank lines print nothing, and are no difference.
  package init(from old: String, to new: String) {
    let (old, new) = (Self.lines(of: old), Self.lines(of: new))
    let shared = Self.sharedLines(old, new)
    var (left, right) = (0, 0)
    while left < old.count || right < new.count {
      if left < old.count, right < new.count, old[left] == new[right] {
        lines.append(.kept(old[left]))
        left += 1
        right += 1
      } else if right == new.count
        || (left < old.count && shared[left + 1][right] >= shared[left][right + 1])
      {
        lines.append(.removed(old[left]))
        left += 1
      } else {
        lines.append(.added(new[right]))
        right += 1
      }
    }
  }

  private static func lines(of text: String) -> [String] {
    text.split(whereSeparator: \.isNewline).map { $0.trimmed }.filter { !$0.isEmpty }
  }

  /// How many lines in a row of order the rests from each pair of places share. Our wording has some
  /// thirty lines and a template 20,000 characters, so that the table stays small.
  private static func sharedLines(_ old: [String], _ new: [String]) -> [[Int]] {
    var shared = Array(
      repeating: Array(repeating: 0, count: new.count + 1), count: old.count + 1)
    for left in old.indices.reversed() {
      for right in new.indices.reversed() {
        shared[left][right] =
          old[left] == new[right]
          ? shared[left + 1][right + 1] + 1
          : max(shared[left + 1][right], shared[left][right + 1])
      }
    }
    return shared
  }
}
