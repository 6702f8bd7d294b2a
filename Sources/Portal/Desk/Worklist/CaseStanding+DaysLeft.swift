package import Law
internal import Office
package import Records

extension CaseStanding {
  /// How a case stands against its last day, in words and as a day.
  func daysLeft(_ workingDays: Int?, today: Day) -> any Component {
    guard isOpen else { return DaysLeft(.settled) }
    guard received != nil else { return StatusTag(.neutral, Words.notBegun) }
    return DaysLeft(
      count(workingDays, today: today), lastDay: lastDay?.description,
      isProvisional: lastDay != nil && isProvisional)
  }

  /// The same in words alone.
  package func deadlineText(_ workingDays: Int?, today: Day) -> String {
    isOpen && received == nil
      ? Words.notBegun : Words.daysLeft(isOpen ? count(workingDays, today: today) : .settled)
  }

  private func count(_ workingDays: Int?, today: Day) -> DaysLeft.Count {
    guard let lastDay else { return .paused }
    return lastDay < today ? .past(lastDay.days(to: today)) : .left(workingDays ?? 0)
  }
}
