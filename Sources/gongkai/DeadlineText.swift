import Drafting
import Law

/// A deadline for a person at a terminal: the result first, then every day, then the articles.
struct DeadlineText {
  let deadline: ReplyDeadline
  let channel: RequestChannel

  /// The columns of a terminal, and of the text between the day and the article.
  private static let width = 80
  private static let textWidth = 54

  var text: String { (summary + [""] + table + [""] + articles).joined(separator: "\n") + "\n" }

  private var summary: [String] {
    var lines = [
      label("收到之日") + "\(DayWords.full(deadline.received))，\(ReplyDeadlineWords.name(channel))"
    ]
    if let lastDay = deadline.lastDay {
      let mark = deadline.provisional ? "，暂定" : ""
      lines.append(label("期限最后一日") + Ink.bold(DayWords.full(lastDay)) + mark)
    }
    let remarks = [
      deadline.wait.map { ReplyDeadlineWords.sentence($0) },
      ReplyDeadlineWords.provisional(deadline),
    ]
    for remark in remarks.compactMap({ $0 }) {
      let rows = ColumnText.wrap(remark, width: Self.width - 14)
      let head = label(deadline.wait == nil ? "暂定" : "期限停止")
      lines += rows.enumerated().map { index, row in
        (index == 0 ? head : ColumnText.pad("", 14)) + row
      }
    }
    return lines
  }

  private func label(_ text: String) -> String { ColumnText.pad(text, 14) }

  private var table: [String] {
    let head = row("日期", "星期", "说明", "依据")
    return [Ink.bold(head)] + deadline.steps.flatMap { rows($0) }
  }

  private func rows(_ step: ReplyDeadline.Step) -> [String] {
    let parts = ColumnText.wrap(ReplyDeadlineWords.text(step.kind), width: Self.textWidth)
    let first = row(
      step.day.description, DayWords.weekday(step.day), parts[0], "[\(number(step.basis))]")
    return [first] + parts.dropFirst().map { ColumnText.pad("", 20) + $0 }
  }

  private func row(_ day: String, _ weekday: String, _ text: String, _ basis: String) -> String {
    ColumnText.pad(day, 12) + ColumnText.pad(weekday, 8)
      + ColumnText.pad(text, Self.textWidth + 1) + basis
  }

  private var cited: [Citation] {
    var seen: Set<Citation> = []
    return deadline.steps.map(\.basis).filter { seen.insert($0).inserted }
  }

  private func number(_ basis: Citation) -> Int { (cited.firstIndex(of: basis) ?? 0) + 1 }

  private var articles: [String] {
    cited.enumerated().flatMap { index, basis in
      let head = ColumnText.pad("[\(index + 1)]", 5)
      return ColumnText.wrap(basis.text, width: Self.width - 5).enumerated().map { line, part in
        (line == 0 ? head : ColumnText.pad("", 5)) + part
      }
    }
  }
}
