internal import HTML

/// A table that people scan: caption, heads that may sort, figures on the right.
///
/// On a phone its rows become cards, or, for tables that are read along columns, it scrolls within
/// a region that the keyboard can reach.
struct DataTable: Component {
  struct Column: Sendable {
    /// `who` holds names of people and units, which are not torn over two lines.
    enum Kind: String, Sendable { case text, number, day, who, actions }

    var name: String
    var kind: Kind
    var sort: Sort?

    init(_ name: String, _ kind: Kind = .text, sort: Sort? = nil) {
      self.name = name
      self.kind = kind
      self.sort = sort
    }
  }

  /// The address that sorts by this column, and how the table is sorted by it now, if it is.
  struct Sort: Sendable {
    enum Direction: String, Sendable { case ascending, descending }

    var address: String
    var now: Direction?
  }

  struct Row: Sendable, ExpressibleByArrayLiteral {
    var cells: [Fragment]
    /// Marks the whole row; the reason must stand in words in one of its cells.
    var tone: Tone?

    init(_ cells: [Fragment], tone: Tone? = nil) {
      self.cells = cells
      self.tone = tone
    }

    init(arrayLiteral cells: Fragment...) { self.init(cells) }
  }

  /// What becomes of it on a phone.
  enum Narrow: Sendable {
    case cards, scroll

    fileprivate var className: String {
      switch self {
      case .cards: "scroll cards"
      case .scroll: "scroll scroll-in"
      }
    }
  }

  let caption: String
  let columns: [Column]
  let rows: [Row]
  /// 合计.
  var foot: Row?
  /// The caption is read aloud only, where a heading right above says the same.
  var hidesCaption = false
  var narrow = Narrow.cards
  /// Columns as wide as those of the page's other tables of the kind, the first one half.
  var isLinedUp = false
  /// Instead of a table without rows.
  var empty: EmptyState?

  init(
    _ caption: String, columns: [Column], rows: [Row], foot: Row? = nil,
    hidesCaption: Bool = false, narrow: Narrow = .cards, isLinedUp: Bool = false,
    empty: EmptyState? = nil
  ) {
    self.caption = caption
    self.columns = columns
    self.rows = rows
    self.foot = foot
    self.hidesCaption = hidesCaption
    self.narrow = narrow
    self.isLinedUp = isLinedUp
    self.empty = empty
  }

  func write(to html: inout HTMLBuffer) {
    if rows.isEmpty, let empty { return html(empty) }
    html(
      .div, .class(narrow.className), .tabindex(0), .role("region"),
      .aria(.label, caption)
    ) { html in
      html(.table, .class(isLinedUp ? "data lined-up" : "data"), .role("table")) { html in
        html(.caption, .class(hidesCaption ? "visually-hidden" : "shown"), text: caption)
        html(.thead, .role("rowgroup")) { head(&$0) }
        html(.tbody, .role("rowgroup")) { html in
          for row in rows { write(row, &html) }
        }
        if let foot { html(.tfoot, .role("rowgroup")) { write(foot, &$0) } }
      }
    }
  }

  private func head(_ html: inout HTMLBuffer) {
    html(.tr, .role("row")) { html in
      for column in columns {
        html(
          .th, .scope("col"), .role("columnheader"), .class(column.kind.rawValue),
          .when(column.sort?.now != nil, .aria(.sort, column.sort?.now?.rawValue ?? ""))
        ) { column.writeName(to: &$0) }
      }
    }
  }

  /// The cells' roles are written out: a table laid out as cards is no table to some browsers.
  private func write(_ row: Row, _ html: inout HTMLBuffer) {
    html(.tr, .role("row"), .when(row.tone != nil, .class("row-\(row.tone?.rawValue ?? "")"))) {
      html in
      for (index, (column, cell)) in zip(columns, row.cells).enumerated() {
        let shared: [Attribute] = [.class(column.kind.rawValue), .data(.label, column.name)]
        if index == 0 {
          html(.th, attributes: [.scope("row"), .role("rowheader")] + shared) { $0(cell) }
        } else {
          html(.td, attributes: [.role("cell")] + shared) { html in
            // One box for the cell's content, beside its label where the table is laid out as cards.
            if !cell.isEmpty { html(.div) { $0(cell) } }
          }
        }
      }
    }
  }
}

extension DataTable.Column {
  fileprivate func writeName(to html: inout HTMLBuffer) {
    guard let sort else { return html.text(name) }
    html(.a, .href(sort.address)) { html in
      html.text(name)
      switch sort.now {
      case .ascending: Icon.ascending.write(to: &html)
      case .descending: Icon.descending.write(to: &html)
      case nil: Icon.sortable.write(to: &html)
      }
    }
  }
}

extension DataName {
  static var label: DataName { DataName("data-label") }
}
