import Foundation
import Law
import Office
import Records

/// Plays years of requests through the acts of the office, day by day in the order of time.
struct Filling {
  private struct Due {
    let key: Int
    let step: InventedCase.Step
  }

  let desk: InventedDesk
  let count: Int
  /// Working days, oldest first.
  let days: [Day]
  let files: [KeptFile]
  private static let requesters = 40_000
  /// Of one request in so many the query code is told.
  private static let sample = 50

  private var chance = Chance(seed: 2019)
  private var cases: [Int: (InventedCase, RequestID)] = [:]
  private var due: [Int: [Due]] = [:]
  private(set) var told: [[String]] = []
  private(set) var acts = 0

  init(_ desk: InventedDesk, count: Int, days: [Day], files: [KeptFile]) {
    self.desk = desk
    self.count = count
    self.days = days
    self.files = files
  }

  mutating func run() async throws {
    var done = 0
    for (index, day) in days.enumerated() {
      var clock = Moment(startOf: day).adding(seconds: 8 * 3600)
      for next in due.removeValue(forKey: index) ?? [] {
        clock = clock.adding(milliseconds: 20_000)
        try await take(next, at: index, now: clock)
      }
      // The last years bring more than the first.
      let share = Double(index + 1) / Double(days.count)
      let target = Int((Double(count) * share * (0.7 + 0.3 * share)).rounded())
      while done < target {
        done += 1
        clock = clock.adding(milliseconds: 20_000)
        try await open(done, at: index, day, now: clock)
      }
      if index % 50 == 0 { progress("\(day)  \(done) requests, \(acts) acts") }
    }
  }

  private mutating func open(_ key: Int, at index: Int, _ day: Day, now: Moment) async throws {
    let title = InventedWords.title(day.year, &chance)
    var form = RequestForm(
      requester: InventedRequester(chance.number(1...Self.requesters)).form, title: title,
      description: InventedWords.description(title, &chance),
      medium: chance.one([(5, .electronic), (3, .paper)]),
      supplyWay: chance.one([(5, .email), (3, .post), (1, .pickUp)]))
    if chance.happens(100) { form.files = [chance.one(of: files)] }
    let one = InventedCase(form, on: day, &chance)
    let submission = try await desk.open(one, now: now)
    acts += 1
    cases[key] = (one, submission.request)
    for next in one.steps {
      if next.day == 0 {
        try await take(Due(key: key, step: next.step), at: index, now: now.adding(seconds: 5))
      } else {
        due[index + next.day, default: []].append(Due(key: key, step: next.step))
      }
    }
    if key % Self.sample == 0 {
      told.append(["\(submission.request)", submission.number, submission.code.printed])
    }
  }

  private mutating func take(_ next: Due, at index: Int, now: Moment) async throws {
    guard let (one, request) = cases[next.key] else { return }
    do {
      try await desk.take(next.step, one, request, now: now)
    } catch {
      progress("\(request) \(one.channel) \(one.steps): \(next.step) on \(days[index])")
      throw error
    }
    acts += 1
    if case .archive = next.step { cases[next.key] = nil }
  }

  private func progress(_ text: String) {
    FileHandle.standardError.write(Data("fill: \(text)\n".utf8))
  }
}
