import Law
import Office
import Records

/// One request as it is to happen: what comes in, and what is done with it on which working day after.
struct InventedCase {
  enum Step {
    case confirm, assign
    case askCorrection, correct, lapse
    case consult, deliverConsultation, opinion(Opinion)
    case extend, charge(pages: Int), pay
    case draft(ReplyDraft), review, sign, deliver
    case withdraw, close, passOn
    case archive, publish
    case note
  }

  let form: RequestForm
  /// From 0, as in `InventedCounty.agencies`.
  let agency: Int
  let channel: RequestChannel
  let handler: String
  private(set) var steps: [(day: Int, step: Step)] = []

  /// `day`: of submission; fees are charged since 2021.
  init(_ form: RequestForm, on day: Day, _ chance: inout Chance) {
    self.form = form
    agency = chance.number(0...(InventedCounty.agencies.count - 1))
    channel = chance.one([
      (700, .web), (120, .registeredMail), (60, .counter), (60, .ordinaryMail), (30, .fax),
      (30, .email),
    ])
    handler = chance.one(of: InventedCounty.handlers)
    plan(hasFees: day.year >= 2021, &chance)
  }

  private mutating func plan(hasFees: Bool, _ chance: inout Chance) {
    var day = 0
    if channel.receiptRule == .dayConfirmed {
      day = chance.number(0...2)
      if chance.happens(10) { return add([(day, .passOn), (day + 9, .archive)]) }
      steps.append((day, .confirm))
    }
    steps.append((day, .assign))
    if chance.happens(50) { steps.append((day + 1, .note)) }
    switch chance.number(1...1000) {
    case ...40: add([(day + chance.number(1...8), .withdraw), (day + 12, .archive)])
    case ...50: add([(day + 2, .close), (day + 15, .archive)])
    case ...110: correct(from: day + chance.number(1...5), &chance)
    case ...130: lapse(from: day + chance.number(1...5), &chance)
    case ...190: consult(from: day + chance.number(2...4), &chance)
    case ...240:
      steps.append((day + chance.number(12...17), .extend))
      reply(from: day + chance.number(18...24), InventedReplies.any(&chance), &chance)
    case ...255 where hasFees: charge(from: day + chance.number(3...8), &chance)
    case ...275: reply(from: day + chance.number(20...26), InventedReplies.any(&chance), &chance)
    default: reply(from: day + chance.number(3...14), InventedReplies.any(&chance), &chance)
    }
  }

  private mutating func add(_ more: [(day: Int, step: Step)]) { steps += more }

  private mutating func correct(from day: Int, _ chance: inout Chance) {
    let answered = day + chance.number(2...8)
    add([(day, .askCorrection), (answered, .correct)])
    reply(from: answered + chance.number(3...14), InventedReplies.any(&chance), &chance)
  }

  private mutating func lapse(from day: Int, _ chance: inout Chance) {
    add([(day, .askCorrection), (day + 16, .lapse), (day + chance.number(20...40), .archive)])
  }

  private mutating func consult(from day: Int, _ chance: inout Chance) {
    let delivered = day + chance.number(1...3)
    let answered = delivered + chance.number(2...10)
    let objects = chance.happens(500)
    add([
      (day, .consult), (delivered, .deliverConsultation),
      (answered, .opinion(objects ? .objects : .consents)),
    ])
    reply(
      from: answered + chance.number(1...8),
      objects ? InventedReplies.refusedForOthers : InventedReplies.disclosed, &chance)
  }

  private mutating func charge(from day: Int, _ chance: inout Chance) {
    let paid = day + chance.number(2...8)
    add([(day, .charge(pages: chance.number(40...400))), (paid, .pay)])
    reply(from: paid + chance.number(2...10), InventedReplies.disclosed, &chance)
  }

  private mutating func reply(from day: Int, _ draft: ReplyDraft, _ chance: inout Chance) {
    let reviewed = day + chance.number(0...1)
    let signed = reviewed + chance.number(0...1)
    let delivered = signed + chance.number(0...1)
    add([(day, .draft(draft)), (reviewed, .review), (signed, .sign), (delivered, .deliver)])
    if draft.outcome == .disclosed, chance.happens(60) { add([(delivered + 5, .publish)]) }
    add([(delivered + chance.number(5...30), .archive)])
  }
}
