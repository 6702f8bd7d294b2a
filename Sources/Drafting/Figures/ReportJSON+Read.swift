import Documents
import Law

extension ReportJSON {
  /// Reads what `write` wrote, or the `tables` alone.
  package static func read(_ bytes: [UInt8]) throws -> ImportedFigures {
    let json = try JSONParser.parse(bytes)
    var result = ImportedFigures()
    result.form = json["form"]?.text.flatMap(ReportForm.init(rawValue:))
    result.year = json["year"]?.text.flatMap { Int($0) }
    result.unit = json["unit"]?.text
    result.title = json["title"]?.text
    result.preface = json["preface"]?.texts ?? []
    for section in ReportSection.allCases {
      if let paragraphs = json["prose"]?[section.ordinal]?.texts, !paragraphs.isEmpty {
        result.prose[section] = paragraphs
      }
    }
    guard case .object(let tables) = json["tables"] ?? json else {
      result.problems.append(ImportProblem(place: "文件", .wrongShape))
      return result
    }
    for (name, table) in tables { result.add(table, named: name) }
    if result.figures.isEmpty {
      result.problems.append(ImportProblem(place: "文件", .noFigures))
    }
    return result
  }
}

extension ImportedFigures {
  fileprivate mutating func add(_ json: JSON, named name: String) {
    guard let table = LabelIndex.standard.table(name), case .object(let members) = json else {
      problems.append(ImportProblem(place: name, .unknownTable(name)))
      return
    }
    add(members, under: [], in: table)
  }

  /// An object whose members are cells is a row; any other groups rows under a head.
  private mutating func add(
    _ members: [(String, JSON)], under path: [String], in table: ReportTable
  ) {
    for (name, value) in members {
      if case .object(let inner) = value, value["value"] == nil {
        add(inner, under: path + name.split(separator: "/").map(String.init), in: table)
      } else {
        let place = ([table.rawValue] + path).joined(separator: "/")
        add(CellValue(value), path, name, in: table, place: place)
      }
    }
  }

  /// Enters a cell by its labels, or says which of them is unknown.
  mutating func add(
    _ value: CellValue, _ path: [String], _ column: String, in table: ReportTable, place: String
  ) {
    let index = LabelIndex.standard
    guard let row = index.row(path, in: table) else {
      let name = path.joined(separator: "/")
      let problem = ImportProblem(place: place, .unknownRow(name))
      if problems.last != problem { problems.append(problem) }
      return
    }
    guard let column = index.column(column, of: row) else {
      problems.append(ImportProblem(place: place, .unknownColumn(column)))
      return
    }
    let cell = CellID(row, column)
    if let given = figures[cell], given != .blank, value != .blank, given != value {
      problems.append(ImportProblem(place: place, .givenTwice(path.joined(separator: "/"))))
    } else if value != .blank || figures[cell] == nil {
      figures[cell] = value
    }
  }
}

extension JSON {
  fileprivate var text: String? {
    switch self {
    case .string(let text), .number(let text): text
    case .object, .array, .bool, .null: nil
    }
  }

  fileprivate var texts: [String]? {
    guard case .array(let values) = self else { return text.map { [$0] } }
    return values.compactMap(\.text)
  }
}

extension CellValue {
  fileprivate init(_ json: JSON) {
    switch json {
    case .null, .array, .bool: self = .blank
    case .number(let text): self = CellValue(typed: text)
    case .string(let text): self = CellValue(typed: text)
    case .object:
      if let raw = json["raw"]?.text, let figure = json["value"]?.text.flatMap({ Figure($0) }) {
        self = .measured(figure, raw: raw)
      } else {
        self = json["value"].map { CellValue($0) } ?? .blank
      }
    }
  }
}
