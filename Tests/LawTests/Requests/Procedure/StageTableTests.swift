import Law
import Testing

@Suite("Regulation art 45: from each stage only the moves of the procedure")
struct StageTableTests {
  /// One letter a stage, in the order of `RequestStage`.
  static let head = [
    "c awaitingConfirmation", "h inProgress", "k awaitingCorrection", "r awaitingReasons",
    "p awaitingPayment", "u underReview", "s awaitingSignature", "d awaitingDelivery", "a replied",
    "e closed", "t passedOn", "v archived",
  ]

  /// Written by hand from §1.6 of the procedure, not from the code.
  static let rows = [
    "confirm                    c . . . . . . . . . . .",
    "passOn                     c . . . . . . . . . . .",
    "askCorrection              . h . r . . . . . . . .",
    "recordCorrection           . . k . . . . . . . . .",
    "consultThirdParty          . h . r . . . . . . . .",
    "consultJointAgency         . h . r . . . . . . . .",
    "recordConsultationDelivery . h k r p u s d . . . .",
    "recordOpinion              . h k r p u s d . . . .",
    "askReasons                 . h . . . . . . . . . .",
    "recordReasons              . . k r p u s d . . . .",
    "delay                      . h . r . u s . . . . .",
    "extend                     . h . r . u s . . . . .",
    "charge                     . h . r . . . . . . . .",
    "recordFeeDelivery          . . . . p . . . . . . .",
    "recordPayment              . . . . p . . . . . . .",
    "lapse                      . . k . p . . . . . . .",
    "draftReply                 . h . r . . . . . . . .",
    "returnDraft                . . . . . u s . . . . .",
    "review                     . . . . . u . . . . . .",
    "sign                       . . . . . . s . . . . .",
    "deliver                    . . . . . . . d . . . .",
    "withdraw                   c h k r p u s d . . . .",
    "close                      c h k r p u s d . . . .",
    "archive                    . . . . . . . . a e t .",
    "publish                    . . . . . . . . a . . v",
  ]

  struct Pair: CustomTestStringConvertible {
    let move: RequestMove
    let stage: RequestStage
    let isAllowed: Bool
    var testDescription: String { "\(move) from \(stage)" }
  }

  static let pairs: [Pair] = rows.flatMap { row in
    let words = row.split(separator: " ").map(String.init)
    guard let move = RequestMove(rawValue: words[0]) else { return [Pair]() }
    return zip(RequestStage.allCases, words.dropFirst()).map { stage, mark in
      Pair(move: move, stage: stage, isAllowed: mark != ".")
    }
  }

  @Test("The table is whole: every move and every stage, marked by the stage's letter")
  func tableIsWhole() {
    #expect(
      Self.pairs.map(\.move).count == RequestMove.allCases.count * RequestStage.allCases.count)
    let moves = Self.rows.map { row in String(row.prefix { $0 != " " }) }
    #expect(moves == RequestMove.allCases.map(\.rawValue))
    let stages = Self.head.map { String($0.dropFirst(2)) }
    #expect(stages == RequestStage.allCases.map(\.rawValue))
    for row in Self.rows {
      let marks = row.split(separator: " ").dropFirst()
      for (mark, stage) in zip(marks, Self.head) where mark != "." {
        #expect(stage.hasPrefix(mark), "\(row)")
      }
    }
  }

  @Test("Allowed, or refused as not now", arguments: pairs)
  func pair(_ pair: Pair) throws {
    // A delay needs reasons that came in: while they are awaited it is refused for want of them.
    let lacksReasons = pair.move == .delay && pair.stage == .awaitingReasons
    let state = try Self.state(at: pair.stage, for: pair.move)
    #expect(state.stage == pair.stage)
    let refusal = state.refusal(Self.event(for: pair.move), ProcedureCase.calendar)
    let expected: IllegalMove? =
      !pair.isAllowed
      ? .notNow(pair.move, pair.stage) : lacksReasons ? .delayWithoutReasons : nil
    #expect(refusal == expected)
  }

  @Test(
    "The stages a move may be made from are those of the table", arguments: RequestMove.allCases)
  func stages(of move: RequestMove) {
    let allowed = Self.pairs.filter { $0.move == move && $0.isAllowed }.map(\.stage)
    #expect(RequestState.stages(for: move) == Set(allowed))
  }

  /// A request at a stage, with what the move needs done before it.
  private static func state(at stage: RequestStage, for move: RequestMove) throws -> RequestState {
    let needed = preparation(for: move, at: stage)
    let opening: ProcedureCase.Opening =
      stage == .awaitingConfirmation || stage == .passedOn ? .web : .counter
    let path = opening == .web ? path(to: stage, move) : needed + path(to: stage, move)
    return try ProcedureCase(why: "", opening: opening, before: path, event: event(for: move))
      .state()
  }

  private static func preparation(
    for move: RequestMove, at stage: RequestStage
  ) -> [RequestEvent] {
    let asked = on("03-04", .reasonsAsked(through: day("03-10")))
    let consulted = on("03-04", .consulted(.thirdParty, serial: 1))
    switch move {
    case .recordConsultationDelivery: return [consulted]
    case .recordOpinion: return [consulted, on("03-04", .consultationDelivered(serial: 1))]
    case .recordReasons: return stage == .inProgress || stage == .awaitingReasons ? [] : [asked]
    case .delay: return [asked, on("03-04", .reasonsGiven)]
    default: return []
    }
  }

  private static func path(to stage: RequestStage, _ move: RequestMove) -> [RequestEvent] {
    let reply = [
      on("03-05", drafted(move == .publish ? .disclosed : .nonexistent)), on("03-05", .reviewed),
      on("03-05", .signed), on("03-05", .delivered(.inPerson)),
    ]
    return switch stage {
    case .awaitingConfirmation, .inProgress: []
    case .awaitingCorrection: [on("03-05", .correctionAsked(through: day("03-20")))]
    case .awaitingReasons: [on("03-05", .reasonsAsked(through: day("03-10")))]
    case .awaitingPayment:
      [on("03-05", .feeCharged(.byPage, units: 31, .yuan(10)))]
        + (move == .recordFeeDelivery ? [] : [on("03-05", .feeNoticeDelivered)])
    case .underReview: Array(reply[..<1])
    case .awaitingSignature: Array(reply[..<2])
    case .awaitingDelivery: Array(reply[..<3])
    case .replied: reply
    case .closed: [on("03-05", .withdrawn)]
    case .passedOn: [on("03-05", .passedOn)]
    case .archived: reply + [on("03-05", .archived)]
    }
  }

  private static func event(for move: RequestMove) -> RequestEvent {
    switch move {
    case .confirm: on("03-06", .confirmed)
    case .passOn: on("03-06", .passedOn)
    case .askCorrection: on("03-06", .correctionAsked(through: day("03-20")))
    case .recordCorrection: on("03-06", .corrected)
    case .consultThirdParty: on("03-06", .consulted(.thirdParty, serial: 1))
    case .consultJointAgency: on("03-06", .consulted(.jointAgency, serial: 1))
    case .recordConsultationDelivery: on("03-06", .consultationDelivered(serial: 1))
    case .recordOpinion: on("03-06", .opinionGiven(.consents, serial: 1))
    case .askReasons: on("03-06", .reasonsAsked(through: day("03-10")))
    case .recordReasons: on("03-06", .reasonsGiven)
    case .delay: on("03-06", .delayed(through: day("06-30")))
    case .extend: on("03-06", .extended(workingDays: 20))
    case .charge: on("03-06", .feeCharged(.byPage, units: 44, .yuan(140)))
    case .recordFeeDelivery: on("03-06", .feeNoticeDelivered)
    case .recordPayment: on("03-06", .feePaid)
    case .lapse: on("04-30", .lapsed)
    case .draftReply: on("03-06", drafted(.stateSecret))
    case .returnDraft: on("03-06", .draftReturned)
    case .review: on("03-06", .reviewed)
    case .sign: on("03-06", .signed)
    case .deliver: on("03-06", .delivered(.post))
    case .withdraw: on("03-06", .withdrawn)
    case .close: on("03-06", .closed)
    case .archive: on("03-06", .archived)
    case .publish: on("03-06", .published)
    }
  }
}
