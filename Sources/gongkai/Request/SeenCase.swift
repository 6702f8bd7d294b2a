import Law
import Office
import Portal
import Records

/// A case as an officer sees it now, with how long there is still.
struct SeenCase {
  let view: CaseView
  /// The working days after today up to and including the last day; nil where there is none.
  let daysLeft: Int?
  let today: Day

  var record: CaseRecord { view.record }
  var deadlineText: String { record.standing.deadlineText(daysLeft, today: today) }
}

extension OfficerDesk {
  /// - Throws: `Failure` where the officer may not see it.
  func see(_ request: RequestID) async throws -> SeenCase {
    do {
      let view = try await office.caseView(request, by: officer.id, now: now)
      return SeenCase(view: view, daysLeft: try await daysLeft(view), today: now.day)
    } catch let error as OfficeError {
      throw Failure.refused(RequestWords.sentence(error, about: "\(request)"))
    }
  }

  private func daysLeft(_ view: CaseView) async throws -> Int? {
    guard let lastDay = view.record.standing.lastDay, lastDay >= now.day else { return nil }
    return try? await office.calendar().workingDays(after: now.day, through: lastDay).days
  }
}
