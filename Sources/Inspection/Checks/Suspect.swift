import Law

/// The one cell whose correction would mend every broken sum.
struct Suspect {
  var cell: CellID
  /// What it would have to be.
  var value: Figure

  /// Looks for it where several sums are broken at once; one broken sum accuses nobody.
  static func find(_ broken: [CheckRelation], _ all: [CheckRelation], _ figures: Figures)
    -> Suspect?
  {
    guard broken.count >= 2, broken.count <= 12 else { return nil }
    var shared = Set(broken[0].cells)
    for relation in broken.dropFirst() { shared.formIntersection(relation.cells) }
    for cell in shared.sorted(by: { $0.row.rawValue < $1.row.rawValue }) {
      guard let now = figures.figure(cell.row, cell.column),
        case .fails(let expected, let found) = broken[0].verdict(figures)
      else { continue }
      for candidate in [now + (expected - found), now - (expected - found)] {
        var mended = figures
        mended[cell] = .number(candidate)
        let holds = all.filter { $0.cells.contains(cell) }.allSatisfy {
          if case .fails = $0.verdict(mended) { false } else { true }
        }
        if holds, candidate >= .zero { return Suspect(cell: cell, value: candidate) }
      }
    }
    return nil
  }
}
