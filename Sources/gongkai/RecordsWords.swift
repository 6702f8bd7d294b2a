import Office
import Records

/// What the command line says of the records.
enum RecordsWords {
  static func summary(_ verdict: RecordsVerdict) -> String {
    let counts =
      "申请\(verdict.requests)件，办理事项\(verdict.events)条，文书\(verdict.letters)件，文件\(verdict.files)个"
    return verdict.isWhole ? "相符：\(counts)。\n" : "有问题：\(counts)。\n"
  }

  static func sentence(_ fault: RecordsFault) -> String {
    switch fault {
    case .history(let id): "\(id)：办理经过缺了或读不出。"
    case .standing(let id): "\(id)：列表中的现状与办理经过不符。"
    case .watches(let id): "\(id)：待办期限与办理经过不符。"
    case .form(let id): "\(id)：缺申请的内容。"
    case .search(let id): "\(id)：检索中没有，或与申请的内容不符。"
    case .letter(let id, let serial): "\(id)：第\(serial)件文书不属于任何办理事项。"
    case .file(let id, let hash): "\(id)：附件\(hash.text)缺失或内容被改动。"
    case .series(let series, let drawn, let there):
      "\(name(of: series))：编到第\(drawn)号，实有\(there)件。"
    }
  }

  private static func name(of series: NumberSeries) -> String {
    let year = series.year == 0 ? "" : "\(series.year)年"
    let agency = series.agency.map { "机关\($0)" } ?? ""
    return switch series.kind {
    case .request: "\(agency)\(year)申请编号"
    case .letter: "\(agency)\(year)文号"
    default: "申请的内部编号"
    }
  }
}
