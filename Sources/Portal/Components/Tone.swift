/// How loud something is. A tone always comes with a word, and with a shape where there is something
/// to watch: colour alone says nothing.
enum Tone: String, CaseIterable, Sendable {
  /// Nothing to do, nothing to watch.
  case neutral
  /// Under way.
  case active
  /// Somebody else's turn; the clock may stand still.
  case waiting
  case success
  /// To be looked at soon.
  case warning
  /// To be looked at now.
  case danger

  /// None where there is nothing to watch.
  var icon: Icon? {
    switch self {
    case .neutral: nil
    case .active: .play
    case .waiting: .pause
    case .success: .passed
    case .warning: .warning
    case .danger: .error
    }
  }
}
