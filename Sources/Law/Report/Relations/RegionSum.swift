/// The cells of a region's report against the sum of its units' (G12).
///
/// QUESTION for counsel: requests to a government are counted by its office, and a case told by a
/// department is not told again by the government (domain practice, no text read). We assume that
/// `units` holds every reporting body once, the government's office among them.
public struct RegionSum: Sendable {
  /// A cell where the region and its units differ.
  public struct Difference: Sendable, Hashable {
    /// The cell.
    public let cell: CellID
    /// What the units add up to.
    public let expected: Figure
    /// What the region states.
    public let found: Figure
  }

  /// Adds up the units. Cells that no unit gives a figure for stay out, those of （六） are
  /// added into one where the region does not divide them.
  public static func total(of units: [Figures], dividedAs region: Figures) -> [CellID: Figure] {
    var totals: [CellID: Figure] = [:]
    for unit in units {
      for cell in unit.cells {
        guard let figure = unit[cell]?.figure else { continue }
        totals[fold(cell, region), default: .zero] =
          totals[fold(cell, region), default: .zero] + figure
      }
    }
    return totals
  }

  /// The cells of `region` that are not the sum of `units`.
  public static func differences(_ region: Figures, units: [Figures]) -> [Difference] {
    total(of: units, dividedAs: region).compactMap { cell, expected in
      guard let found = region[cell]?.figure, found != expected else { return nil }
      return Difference(cell: cell, expected: expected, found: found)
    }
    .sorted {
      ($0.cell.row.rawValue, $0.cell.column.rawValue) < (
        $1.cell.row.rawValue, $1.cell.column.rawValue
      )
    }
  }

  private static func fold(_ cell: CellID, _ region: Figures) -> CellID {
    guard region.otherHandlingIsUndivided else { return cell }
    switch cell.row {
    case .notCorrected, .notPaid, .otherOutcome: return CellID(.otherHandling, cell.column)
    default: return cell
    }
  }
}
