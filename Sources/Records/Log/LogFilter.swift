package import Law

/// Which entries of a log are wanted; nil: whatever it is.
package struct LogFilter: Sendable, Hashable {
  /// The first and the last day, both inside.
  package var from: Day?
  package var through: Day?
  package var actor: LogActor?
  package var act: LogAct?
  package var subject: RecordSubject?

  package init(
    from: Day? = nil, through: Day? = nil, actor: LogActor? = nil, act: LogAct? = nil,
    subject: RecordSubject? = nil
  ) {
    self.from = from
    self.through = through
    self.actor = actor
    self.act = act
    self.subject = subject
  }
}

/// One page of what a filter finds, the newest first.
package struct LogPage: Sendable, Hashable {
  package let entries: [LogEntry]
  /// Entries from here on were looked at; the next page goes on before it. Nil where it is the last.
  package let next: Int64?
}
