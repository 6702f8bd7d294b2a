/// A bar on standard error while many files are checked; nothing where nobody watches.
struct Progress {
  private let count: Int
  private var done = 0

  init(count: Int) { self.count = count }

  private var shows: Bool { Terminal.showsProgress && count > 3 }

  mutating func advance() {
    done += 1
    guard shows, done < count else { return }
    let filled = done * 30 / count
    let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: 30 - filled)
    Terminal.tell("\r\(bar) \(done)/\(count)")
  }

  func clear() {
    guard shows else { return }
    Terminal.tell("\r\u{1B}[K")
  }
}
