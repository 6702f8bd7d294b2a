import Law

/// A random walk through the procedure: at each step one of the events that are lawful then.
struct RequestWalk {
  let opening: RequestState
  private(set) var state: RequestState
  private(set) var events: [RequestEvent] = []
  private(set) var actions: [RequestAction]
  private(set) var refusals: [IllegalMove] = []
  private(set) var day: Day
  private var random: Random

  static let calendar = WorkingCalendar.stateCouncil

  /// The same walk for the same seed, in every run (SplitMix64).
  struct Random: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9e37_79b9_7f4a_7c15
      var word = state
      word = (word ^ (word >> 30)) &* 0xbf58_476d_1ce4_e5b9
      word = (word ^ (word >> 27)) &* 0x94d0_49bb_1331_11eb
      return word ^ (word >> 31)
    }
  }

  init(seed: UInt64) {
    random = Random(state: seed)
    day = LawTests.day("01-02").adding(days: Int.random(in: 0..<180, using: &random))
    let channel = RequestChannel.allCases.randomElement(using: &random) ?? .counter
    opening = RequestState(channel: channel, submitted: day)
    state = opening
    actions = opening.openingActions(Self.calendar)
  }

  /// One more event, where any is lawful; ends are rare so that walks get long.
  mutating func step() {
    let longest = Int.random(in: 0..<5, using: &random) == 0 ? 45 : 4
    day = day.adding(days: Int.random(in: 0...longest, using: &random))
    let tried = Self.candidates(state, on: day).shuffled(using: &random).prefix(70)
    var lawful: [(event: RequestEvent, next: RequestTransition)] = []
    for kind in tried {
      let event = RequestEvent(kind, on: day)
      do throws(IllegalMove) {
        lawful.append((event, try state.applying(event, calendar: Self.calendar)))
      } catch {
        refusals.append(error)
      }
    }
    let isEnding = Int.random(in: 0..<12, using: &random) == 0
    let chosen = lawful.filter { isEnding || ![.withdraw, .close].contains($0.event.kind.move) }
    let moves = Set(chosen.map(\.event.kind.move)).sorted { $0.rawValue < $1.rawValue }
    // Lapsing needs a long wait and has many rivals.
    let isLapsing = moves.contains(.lapse) && Bool.random(using: &random)
    guard let move = isLapsing ? .lapse : moves.randomElement(using: &random) else { return }
    let ofMove = chosen.filter { $0.event.kind.move == move }
    guard let taken = ofMove.randomElement(using: &random) else { return }
    events.append(taken.event)
    actions += taken.next.actions
    state = taken.next.state
  }

  /// Events of every kind, lawful and not, with many values of each.
  static func candidates(_ state: RequestState, on day: Day) -> [RequestEvent.Kind] {
    let days = [-1, 0, 1, 5, 12, 60, 4000].map { day.adding(days: $0) }
    let serials = Array(0...state.consultations.count + 2)
    var kinds: [RequestEvent.Kind] = [
      .confirmed, .passedOn, .corrected, .reasonsGiven, .feeNoticeDelivered, .feePaid, .lapsed,
      .draftReturned, .reviewed, .signed, .withdrawn, .closed, .archived, .published,
    ]
    kinds += days.map { .correctionAsked(through: $0) } + days.map { .reasonsAsked(through: $0) }
    kinds += (days + [(state.delayedThrough ?? day).adding(days: 1)]).map { .delayed(through: $0) }
    kinds += serials.flatMap { serial in
      ConsultedParty.allCases.map { .consulted($0, serial: serial) }
        + [.consultationDelivered(serial: serial)]
        + Opinion.allCases.map { .opinionGiven($0, serial: serial) }
    }
    kinds += [-1, 0, 1, 7, 20, 21].map { .extended(workingDays: $0) }
    kinds += [0, 31, 109].flatMap { units in
      [Fen.zero, .yuan(10), .yuan(880)].flatMap { fee in
        FeeTariff.Standard.allCases.map { .feeCharged($0, units: units, fee) }
      }
    }
    kinds += DeliveryMode.allCases.map { .delivered($0) }
    return kinds + replies.map { .drafted($0) }
  }

  static let replies: [Reply] =
    Outcome.allCases.compactMap { try? Reply($0) }
    + DespiteObjection.allCases.compactMap { try? Reply(.disclosed, despiteObjection: $0) }
    + Reply.partOutcomes.compactMap { try? Reply(.partlyDisclosed, partGrounds: [$0]) }
}
