internal import HTML

/// A reply clock day by day: which day counts as the how-manieth, which does not and why, with the
/// article. Days that are the same may stand together as one row: 1月28日至2月4日.
struct ClockTable: Component {
  struct Row: Sendable {
    enum Kind: Equatable, Sendable {
      /// Something happens; whether the day counts stands in a row of its own.
      case event
      /// The day from which the count sets out; not counted itself.
      case start
      case counted(Int)
      /// A weekend or a holiday.
      case skipped
      /// Left out of the term: a consultation.
      case excluded
      /// The clock stands and will begin anew: correction, payment.
      case standing
      case lastDay(Int)

      var name: String {
        switch self {
        case .event: "event"
        case .start: "start"
        case .counted: "counted"
        case .skipped: "skipped"
        case .excluded: "excluded"
        case .standing: "standing"
        case .lastDay: "last"
        }
      }
    }

    var day: String
    var weekday: String
    var kind: Kind
    var why: String
    var article: String

    init(_ day: String, _ weekday: String, _ kind: Kind, _ why: String, article: String = "") {
      self.day = day
      self.weekday = weekday
      self.kind = kind
      self.why = why
      self.article = article
    }
  }

  let caption: String
  let rows: [Row]

  init(_ caption: String, _ rows: [Row]) {
    self.caption = caption
    self.rows = rows
  }

  func write(to html: inout HTMLBuffer) {
    html(.div, .class("scroll"), .tabindex(0), .role("region"), .aria(.label, caption)) { html in
      html(.table, .class("data clock")) { html in
        html(.caption, .class("shown"), text: caption)
        html(.thead) { html in
          html(.tr) { html in
            for head in Words.clockHeads { html(.th, .scope("col"), text: head) }
          }
        }
        html(.tbody) { html in
          for row in rows { Self.write(row, &html) }
        }
      }
    }
  }

  private static func write(_ row: Row, _ html: inout HTMLBuffer) {
    html(.tr, .class("clock-\(row.kind.name)")) { html in
      html(.th, .scope("row"), .class("day")) { html in
        html.text(row.day)
        html(.span, .class("weekday"), text: row.weekday)
      }
      html(.td, .class("counting")) { html in
        switch row.kind {
        case .event, .start, .counted, .lastDay: break
        case .skipped: Icon.skipped.write(to: &html)
        case .excluded, .standing: Icon.pause.write(to: &html)
        }
        html.text(Words.counting(row.kind))
      }
      html(.td) { html in
        html(.div, .class("why")) { html in
          html(.span, row.why)
          if !row.article.isEmpty { html(.span, .class("article"), text: row.article) }
        }
      }
    }
  }
}
