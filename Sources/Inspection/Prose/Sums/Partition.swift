/// Labels that together leave nothing out, so that their parts must come to the total.
enum Partition {
  static func isWhole(_ labels: [ArraySlice<Glyph>]) -> Bool {
    schemes.contains { groups in
      groups.allSatisfy { group in labels.contains { $0.suffix(14).hasAny(group) } }
        && labels.allSatisfy { label in groups.contains { label.suffix(14).hasAny($0) } }
    }
  }

  /// Each scheme: every group has a part, and every part is of a group.
  private static let schemes: [[[Glyphs]]] = [
    [words("网络|网上|在线|线上|平台|邮件|网站"), words("信函|邮寄|来信|书面|当面|现场|线下|传真|来函")],
    [words("自然人|公民|个人"), words("法人|组织|企业")],
    [words("维持"), words("纠正|撤销|确认违法"), words("其他|审结")],
    [words("建议"), words("提案")],
  ]
}
