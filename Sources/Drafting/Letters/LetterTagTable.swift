/// The tags of a kind of letter as rows to be shown beside the template.
package struct LetterTagTable: Sendable {
  package struct Row: Sendable, Equatable {
    package let tag: LetterTag
    package let isCompulsory: Bool

    /// As it is typed.
    package var typed: String { "{{\(tag.name)}}" }

    /// Who provides the value.
    package var source: String {
      switch tag {
      case .field: "案件"
      case .part: "系统"
      }
    }
  }

  package let rows: [Row]

  package init(_ kind: LetterKind) {
    rows =
      (kind.compulsoryTags + kind.conditionalTags).map { Row(tag: $0, isCompulsory: true) }
      + kind.optionalTags.map { Row(tag: $0, isCompulsory: false) }
  }

  /// The manual's two tables: what each tag means, and which each paper must have.
  package static var manual: String {
    var text = "| 标签 | 含义 | 举例 | 来源 |\n|---|---|---|---|\n"
    let tags = LetterField.allCases.map(LetterTag.field) + LetterPart.allCases.map(LetterTag.part)
    for tag in tags {
      let row = Row(tag: tag, isCompulsory: false)
      let example = (tag.example ?? "").replacing("\n", with: " ")
      text += "| `\(row.typed)` | \(tag.meaning) | \(example) | \(row.source) |\n"
    }
    text += "\n| 文书 | 必备标签 |\n|---|---|\n"
    for kind in LetterKind.allCases {
      let names = (kind.compulsoryTags + kind.conditionalTags).map(\.name).joined(separator: "、")
      text += "| \(kind.name) | \(names) |\n"
    }
    return text
  }
}
