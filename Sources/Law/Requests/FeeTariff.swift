/// The handling fee (信息处理费) of 国办函〔2020〕109号: by piece or by page, never both for a request.
///
/// A table of steps, each cheaper one used up first (超额累进).
public struct FeeTariff: Sendable, Hashable {
  /// One step: up to and including so many, at so much each.
  public struct Bracket: Sendable, Hashable {
    /// The last piece or page of the step; nil for the open end.
    public let through: Int?
    /// The price of each.
    public let each: Fen
  }

  /// What is counted.
  public enum Standard: String, Sendable, Hashable, CaseIterable {
    /// 按件: all requests of the requester in a calendar month (art 4).
    case byPiece
    /// 按量: the pages of one request (art 5).
    case byPage
  }

  /// The first day it holds.
  public let firstDay: Day
  /// The steps by piece; beyond them each further ten cost 100 yuan more apiece.
  public let pieces: [Bracket]
  /// The steps by page.
  public let pages: [Bracket]
  /// How many pieces further steps hold, and by how much each raises the price.
  public let furtherPieces: Int
  /// By how much each further step raises the price.
  public let furtherRise: Fen

  // QUESTION for counsel: the first day is remembered, not read; so is that pieces are counted for one
  // agency and not for its whole government.
  /// Last checked on 2026-11-23.
  public static let all = [
    FeeTariff(
      firstDay: Day(year: 2021, month: 1, day: 1) ?? .first,
      pieces: [
        Bracket(through: 10, each: .zero), Bracket(through: 30, each: .yuan(100)),
      ],
      pages: [
        Bracket(through: 30, each: .zero), Bracket(through: 100, each: .yuan(10)),
        Bracket(through: 200, each: .yuan(20)), Bracket(through: nil, each: .yuan(40)),
      ],
      furtherPieces: 10, furtherRise: .yuan(100))
  ]

  /// The tariff in force on a day; nil before there was one.
  public static func on(_ day: Day) -> FeeTariff? { all.last { $0.firstDay <= day } }

  /// No count is larger: more is a slip of the pen.
  public static let mostUnits = 1_000_000

  /// Pieces or pages in a row that cost the same, counted from 1.
  public struct Part: Sendable, Hashable {
    /// The first of them.
    public let first: Int
    /// The last of them.
    public let last: Int
    /// The price of each.
    public let each: Fen
  }

  /// What each of `pieces` more after `before` in the same month costs, cheaper ones first.
  public func parts(pieces more: Int, before: Int = 0) -> [Part] {
    let earlier = Self.held(before)
    let all = earlier + Self.held(more)
    var brackets = pieces
    var last = pieces.compactMap(\.through).max() ?? 0
    var each = pieces.last?.each ?? .zero
    while last < all {
      last += furtherPieces
      each = each + furtherRise
      brackets.append(Bracket(through: last, each: each))
    }
    return Self.parts(brackets, after: earlier, through: all)
  }

  /// What each page of one request costs, cheaper ones first.
  public func parts(pages count: Int) -> [Part] {
    Self.parts(pages, after: 0, through: Self.held(count))
  }

  /// The fee for `pieces` more after `before` in the same month; counts are held to 0…`mostUnits`.
  public func fee(pieces more: Int, before: Int = 0) -> Fen {
    Self.sum(parts(pieces: more, before: before))
  }

  /// The fee for the pages of one request.
  public func fee(pages count: Int) -> Fen { Self.sum(parts(pages: count)) }

  private static func held(_ count: Int) -> Int { min(max(count, 0), mostUnits) }

  /// What they cost together.
  public static func sum(_ parts: [Part]) -> Fen {
    parts.reduce(.zero) { $0 + Fen($1.each.amount * ($1.last - $1.first + 1)) }
  }

  private static func parts(_ brackets: [Bracket], after earlier: Int, through all: Int) -> [Part] {
    var parts: [Part] = []
    var before = earlier
    for bracket in brackets where before < all {
      let last = min(all, bracket.through ?? all)
      guard last > before else { continue }
      parts.append(Part(first: before + 1, last: last, each: bracket.each))
      before = last
    }
    return parts
  }
}
