import Law
import Office
import Portal
import Records

/// A case as an officer sees it today.
struct SeenCase {
  let view: CaseView
  let today: Day

  var record: CaseRecord { view.record }
  var deadlineText: String { record.standing.deadlineText(view.daysLeft, today: today) }
}

extension OfficerDesk {
  /// - Throws: `Failure` where the officer may not see it.
  func see(_ request: RequestID) async throws -> SeenCase {
    do {
      let view = try await office.caseView(request, by: officer.id, now: now)
      return SeenCase(view: view, today: now.day)
    } catch let error as OfficeError {
      throw Failure.refused(RequestWords.sentence(error, about: "\(request)"))
    }
  }
}
