import Law
package import Records

extension Office {
  /// A requester submits on the web (Regulation arts 27, 29). Durable when this returns. `source` is the
  /// address of the connection; what sends one after the other is slowed down by it.
  package func submit(
    _ form: RequestForm, to agency: AgencyID, from source: String? = nil, now: Moment
  ) async throws -> Submission {
    let form = try form.checked(isStrict: true)
    if let source { try await count(.submissionSource(source), now: now) }
    let intake = Intake(to: agency, channel: .web, submitted: now.day)
    return try await enter(form, intake, by: nil, now: now)
  }

  /// Counts files that somebody sends to be kept for a form not yet submitted.
  package func countUploads(_ files: Int, from source: String, now: Moment) async throws {
    try await count(.uploadSource(source), times: files, now: now)
  }

  private func count(_ target: ThrottleTarget, times: Int = 1, now: Moment) async throws {
    guard times > 0 else { return }
    let (throttle, county) = (throttle, county)
    let answers = try await records.write { session in
      try (0..<times).map { _ in try throttle.attempt([target], county: county, now: now, session) }
    }
    for case .locked(let moment) in answers { throw OfficeError.throttled(until: moment) }
  }

  /// An officer registers what came by counter, post, fax or e-mail.
  package func register(
    _ form: RequestForm, _ intake: Intake, by id: OfficerID, now: Moment
  ) async throws -> Submission {
    let form = try form.checked(isStrict: false)
    guard intake.submitted <= now.day else {
      throw OfficeError.invalid([FieldFault(.submitted, .inFuture)])
    }
    return try await enter(form, intake, by: id, now: now)
  }

  private func enter(
    _ form: RequestForm, _ intake: Intake, by id: OfficerID?, now: Moment
  ) async throws -> Submission {
    let office = self
    let code = QueryCode.random()
    let actor = id.map { LogActor.officer($0) } ?? .requester
    let submission = try await records.engine.write(logging: county, by: actor, now: now) {
      session, pad in
      let new = try NewCase(form, intake, by: id, code: code, now: now, office, session)
      let submission = try new.insert()
      pad.note(
        LogAct(rawValue: id == nil ? "submit" : OfficeAct.register.description),
        submission.request.subject,
        ["channel": .text(intake.channel.rawValue), "submitted": .day(intake.submitted)])
      return submission
    }
    await render(submission.letters, now: now)
    return submission
  }
}
