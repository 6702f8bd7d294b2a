package import Law

/// The figures of a file that somebody filled in, and what could not be made out in it.
package struct ImportedFigures: Sendable, Equatable {
  package var figures = Figures()
  package var form: ReportForm?
  package var year: Int?
  package var unit: String?
  package var title: String?
  package var preface: [String] = []
  package var prose: [ReportSection: [String]] = [:]
  package var problems: [ImportProblem] = []

  package init() {}

  /// The report, where the file names its form, its year and its unit.
  package var report: AnnualReport? {
    guard let form, let year, let unit else { return nil }
    let words = DraftWords(form: form, year: year, unit: unit, handlingFees: nil)
    return AnnualReport(
      form: form, year: year, unit: unit, title: title ?? words.title, preface: preface,
      prose: prose, figures: figures)
  }
}

/// A line of a file of figures that is not understood.
package struct ImportProblem: Sendable, Equatable {
  /// Where it stands: 第3行, 表三第7行, 二/第二十条第（一）项.
  package var place: String
  package var kind: Kind

  package enum Kind: Sendable, Equatable {
    case unknownTable(String)
    case unknownRow(String)
    case unknownColumn(String)
    /// The same cell has another value elsewhere in the file.
    case givenTwice(String)
    case wrongShape
    case noFigures
  }

  package init(place: String, _ kind: Kind) {
    self.place = place
    self.kind = kind
  }

  /// One sentence for the person who typed the file.
  package var sentence: String {
    switch kind {
    case .unknownTable(let name): "\(place)：没有名为“\(name)”的表，应为二、三或四。"
    case .unknownRow(let name): "\(place)：表中没有“\(name)”一行。"
    case .unknownColumn(let name): "\(place)：该行没有“\(name)”一栏。"
    case .givenTwice(let name): "\(place)：“\(name)”重复填写，且数值不同。"
    case .wrongShape: "\(place)：格式不对，应为“表,行,列,值”四栏。"
    case .noFigures: "\(place)：没有找到报表数据。"
    }
  }
}
