internal import Law
internal import Office
internal import Records

extension CaseStanding {
  /// How a case stands against its last day, in words and as a day.
  func daysLeft(_ workingDays: Int?, today: Day) -> any Component {
    guard isOpen else { return DaysLeft(.settled) }
    guard received != nil else { return StatusTag(.neutral, Words.notBegun) }
    guard let lastDay else { return DaysLeft(.paused) }
    let count: DaysLeft.Count =
      lastDay < today ? .past(lastDay.days(to: today)) : .left(workingDays ?? 0)
    return DaysLeft(
      count, lastDay: lastDay.description, isProvisional: isProvisional)
  }
}
