internal import HTML

/// How far the last day is, in words first.
struct DaysLeft: Component {
  enum Count: Equatable, Sendable {
    /// Working days after today up to and including the last day; 0 is today.
    case left(Int)
    /// Days since the last day of a reply.
    case past(Int)
    /// Days since the day of anything but a reply.
    case elapsed(Int)
    /// The clock stands still.
    case paused
    /// Nothing is counted any more.
    case settled
  }

  let count: Count
  /// The last day itself, as it is to be read: 2026-12-04.
  let lastDay: String?
  /// The year's holidays are not announced: the day may move.
  let isProvisional: Bool

  /// From here on the mark warns.
  private static let soon = 3

  init(_ count: Count, lastDay: String? = nil, isProvisional: Bool = false) {
    self.count = count
    self.lastDay = lastDay
    self.isProvisional = isProvisional
  }

  var tone: Tone {
    switch count {
    case .left(let days): days <= 0 ? .danger : days <= Self.soon ? .warning : .neutral
    case .past: .danger
    case .elapsed: .warning
    case .paused: .waiting
    case .settled: .success
    }
  }

  func write(to html: inout HTMLBuffer) {
    let isPast = if case .past = count { true } else { false }
    html(.span, .class("days-left")) { html in
      html(.span, .class("tag tone-\(tone.rawValue)\(isPast ? " filled" : "")")) { html in
        tone.icon?.write(to: &html)
        html.text(Words.daysLeft(count))
      }
      if let lastDay {
        html(.span, .class("last-day")) { html in
          html(.time, .datetime(lastDay), text: lastDay)
          html.text(isProvisional ? Words.provisionalLastDay : Words.isLastDay)
        }
      }
    }
  }
}
