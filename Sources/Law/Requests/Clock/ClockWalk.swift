/// Lays a clock out day by day.
struct ClockWalk {
  let clock: ReplyClock
  let run: ClockRun
  private var steps: [ReplyDeadline.Step] = []
  private var provisional = false
  private var counted = 0
  private let eventsByDay: [Day: [ClockEvent]]

  init(clock: ReplyClock, run: ClockRun) {
    self.clock = clock
    self.run = run
    eventsByDay = Dictionary(grouping: clock.events, by: \.day)
  }

  func deadline() throws(ClockRefusal) -> ReplyDeadline {
    var walk = self
    return try walk.walked()
  }

  private mutating func walked() throws(ClockRefusal) -> ReplyDeadline {
    let lastDay = try run.lastDay()
    add(clock.submitted, .submitted(clock.channel), .regulation(29))
    add(run.received, .received(clock.channel), clock.channel.receiptBasis)
    let lastEvent = max(clock.events.last?.day ?? run.received, run.received)
    let walkEnd = max(lastDay ?? lastEvent, lastEvent)
    for day in run.received...walkEnd {
      addEvents(on: day)
      try addDay(day, lastDay: lastDay)
    }
    return ReplyDeadline(
      received: run.received, lastDay: lastDay, wait: lastDay == nil ? wait : nil,
      provisional: lastDay.map { provisional || restsOnPresumedTerm($0) } ?? false,
      calendarVersion: run.calendar.version,
      steps: steps)
  }

  private var wait: ClockWait? {
    run.wait
      ?? run.consultations.first { $0.excludedThrough == nil }.map { .opinion($0.party) }
  }

  /// Whether an opinion's term that decides the last day counted presumed days: one asked on the
  /// last day or after it leaves out nothing, however long it runs.
  private func restsOnPresumedTerm(_ lastDay: Day) -> Bool {
    run.consultations.contains { $0.endedInSilence && $0.provisional && $0.asked < lastDay }
  }

  private mutating func addEvents(on day: Day) {
    for event in eventsByDay[day] ?? [] {
      add(day, .event(event.kind), event.kind.basis)
      addOpinionTerm(event)
    }
    for span in run.consultations where span.endedInSilence && span.lastDay == day {
      add(day, .opinionTermEnded(span.party), span.party.basis)
    }
  }

  /// Until when a delivered request for an opinion may be answered, unless it was at once.
  private mutating func addOpinionTerm(_ event: ClockEvent) {
    guard case .delivered(let party, let serial) = event.kind,
      let span = run.consultations.first(where: { $0.party == party && $0.serial == serial }),
      let lastDay = span.lastDay, span.answered != event.day
    else { return }
    add(
      event.day, .opinionTerm(party, workingDays: run.terms.opinion, lastDay: lastDay), party.basis)
  }

  private mutating func addDay(_ day: Day, lastDay: Day?) throws(ClockRefusal) {
    guard let index = segment(of: day), lastDay.map({ day <= $0 }) ?? true else { return }
    let segment = run.segments[index]
    if segment.wait == nil, day == segment.firstDay { counted = 0 }
    if let wait = segment.wait { return add(day, .standing(wait), basis(of: wait)) }
    let kind = try run.kind(of: day)
    if let span = run.excluding(day).first {
      return add(day, .excluded(span.party), .regulation(33, paragraph: 3))
    }
    if index == run.segments.count - 1 { provisional = provisional || kind.isPresumed }
    guard kind.isWorking else { return add(day, .skipped(kind), basis(of: kind, day)) }
    counted += 1
    let length = run.terms.reply + segment.extended
    add(day, .counted(counted, of: length, kind), countBasis(kind, day))
    if day == lastDay { add(day, .lastDay, .regulation(33, paragraph: 2)) }
  }

  /// The stretch a day belongs to: the last that began before it.
  private func segment(of day: Day) -> Int? {
    run.segments.lastIndex { $0.firstDay <= day }
  }

  private mutating func add(_ day: Day, _ kind: ReplyDeadline.Step.Kind, _ basis: Citation) {
    steps.append(.init(day: day, kind: kind, basis: basis))
  }
}

extension ClockWalk {
  private func basis(of wait: ClockWait) -> Citation {
    switch wait {
    case .correction: .regulation(30)
    case .payment: .feeMeasures()
    case .opinion(let party): party.basis
    }
  }

  /// A make-up day is counted because a notice says so; other days because they are working days.
  private func countBasis(_ kind: DayKind, _ day: Day) -> Citation {
    switch kind {
    case .makeUpDay: basis(of: kind, day)
    case .workingWeekday, .weekend, .holiday, .regionalHoliday, .presumed:
      .regulation(33, paragraph: 2)
    }
  }

  private func basis(of kind: DayKind, _ day: Day) -> Citation {
    switch kind {
    case .holiday, .regionalHoliday, .makeUpDay:
      run.calendar.notice(for: day).map(Citation.notice) ?? .weeklyRest
    case .weekend, .workingWeekday, .presumed: .weeklyRest
    }
  }
}
