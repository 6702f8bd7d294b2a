package import Law
package import Records

/// What one round of digests did; holds ids and counts, so that it may be logged.
package struct DigestRound: Sendable, Hashable {
  /// The morning whose digests are made.
  package let morning: Day
  package var papers = 0
  package var mails = 0
  /// Given up in this round.
  package var failures: [DigestFailure] = []
  /// Will be tried again.
  package var postponed = 0

  package init(morning: Day) {
    self.morning = morning
  }
}

extension Office {
  /// Makes and delivers the digests of the newest morning there was, where that has not been done.
  ///
  /// Started again after mornings were missed, it makes one digest, not one for each: what was due then
  /// and is not done is in it. Several processes, and several rounds at once, share the work. A process
  /// that stops in the midst leaves its digest to the next after ten minutes: in the outbox it then
  /// stands once; a mail may have gone out twice, with the same Message-ID.
  package func deliverDigests(
    _ post: DigestPost, now: @escaping @Sendable () -> Moment
  ) async throws -> DigestRound {
    let morning = try await planDigests(post, now: now())
    var round = DigestRound(morning: morning)
    while !Task.isCancelled,
      let job = try await claimDigest(withMails: post.sender != nil, now: now())
    {
      try await deliver(job, post, now: now, &round)
    }
    return round
  }

  /// Enters who is to be told, once a morning: papers and mails apart, since a process without a mail
  /// server leaves the mails to one that has it.
  private func planDigests(_ post: DigestPost, now: Moment) async throws -> Day {
    let (county, calendars) = (county, calendars)
    let isMailed = post.sender != nil
    let (morning, isPlanned) = try await records.read { session in
      let morning = try calendars.calendar(session).morning(at: now, hour: post.hour)
      let missing = try DigestPlan.missing(morning, session, county, isMailed: isMailed)
      return (morning, missing.isEmpty)
    }
    guard !isPlanned else { return morning }
    try await records.engine.write(logging: county, by: .system, now: now) { session, pad in
      // Asked again: another process may have been faster.
      let missing = try DigestPlan.missing(morning, session, county, isMailed: isMailed)
      guard !missing.isEmpty else { return }
      let store = DigestStore(session, county)
      try store.clear(before: morning, oldest: morning.adding(days: -800))
      try store.plan(missing, now: now)
      let mails = missing.count { $0.recipient != nil }
      pad.note(
        .digest, RecordSubject("digest", "\(county)-\(morning)"),
        ["papers": .number(Int64(missing.count - mails)), "mails": .number(Int64(mails))])
    }
    return morning
  }

  private func claimDigest(withMails: Bool, now: Moment) async throws -> DigestJob? {
    let county = county
    let isDue = try await records.read { session in
      try DigestStore(session, county).nextAttempt(withMails: withMails).map { $0 <= now } ?? false
    }
    guard isDue else { return nil }
    return try await records.write { session in
      try DigestStore(session, county).claim(
        now: now, until: now.adding(seconds: DigestPatience.lease), withMails: withMails)
    }
  }

  private func deliver(
    _ job: DigestJob, _ post: DigestPost, now: @Sendable () -> Moment, _ round: inout DigestRound
  ) async throws {
    do {
      guard job.attempts <= DigestPatience.mostAttempts else { throw DigestFault.interrupted }
      let end = try await DigestDelivery(self, post, now: now()).deliver(job)
      try await records.write { [county] in try DigestStore($0, county).end(job, end) }
      switch end {
      case .written: round.papers += 1
      case .sent: round.mails += 1
      case .nothing: break
      }
    } catch let fault as DigestFault {
      try await put(off: job, fault, now: now(), &round)
    }
  }

  private func put(
    off job: DigestJob, _ fault: DigestFault, now: Moment, _ round: inout DigestRound
  ) async throws {
    let county = county
    if fault.mayPass, let pause = DigestPatience.pause(after: job.attempts) {
      let until = now.adding(seconds: pause)
      try await records.write { try DigestStore($0, county).postpone(job, fault, until: until) }
      round.postponed += 1
    } else {
      try await records.write { try DigestStore($0, county).fail(job, fault) }
      round.failures.append(DigestFailure(job, fault))
    }
  }
}

extension WorkingCalendar {
  /// The newest working day whose hour has come. Where holidays are not announced, weekdays are worked.
  func morning(at now: Moment, hour: Int) -> Day {
    newestWorked(from: now.hour >= hour ? now.day : now.day.adding(days: -1))
  }

  /// The working day before one.
  func morning(before day: Day) -> Day {
    newestWorked(from: day.adding(days: -1))
  }

  private func newestWorked(from day: Day) -> Day {
    var day = day
    // No holiday is that long.
    for _ in 0..<30 where !isWorked(day) { day = day.adding(days: -1) }
    return day
  }

  private func isWorked(_ day: Day) -> Bool {
    (try? kind(of: day))?.isWorking ?? !day.weekday.isWeekend
  }
}

extension LogAct {
  /// The digests of a morning were entered.
  static let digest = LogAct(rawValue: "digest")
}
