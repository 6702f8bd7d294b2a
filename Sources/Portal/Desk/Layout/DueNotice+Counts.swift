internal import Office
internal import Records

extension DueNotice {
  /// Nothing is said where nothing falls due.
  init(_ counts: DueCounts) {
    parts = [
      counts.own.flatMap { Self.part(Words.ownDue, $0, "/desk/digest") },
      counts.agency.flatMap { Self.part(Words.agencyDue, $0, "/desk/digest?all=yes") },
      counts.unitsOverdue.flatMap {
        Self.part(Words.unitsDue, DueCount(overdue: $0, soon: 0), "/desk/digest?units=yes")
      },
    ].compactMap { $0 }
  }

  private static func part(_ whose: String, _ count: DueCount, _ address: String) -> Part? {
    var marks: [StatusTag] = []
    if count.overdue > 0 { marks.append(StatusTag(.danger, Words.overdue(count.overdue))) }
    if count.soon > 0 { marks.append(StatusTag(.warning, Words.soon(count.soon))) }
    return marks.isEmpty ? nil : Part(whose: whose, marks: marks, address: address)
  }
}
