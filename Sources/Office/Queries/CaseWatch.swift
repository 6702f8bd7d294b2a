package import Law

/// Something that is waited for on a case, with its last day.
package struct CaseWatch: Sendable, Hashable {
  package let watch: Watch
  package let lastDay: Day

  init(_ watch: Watch, _ lastDay: Day) {
    self.watch = watch
    self.lastDay = lastDay
  }
}
