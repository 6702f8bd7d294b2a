/// What the blocks around a paragraph mean for it, for its direct properties in a Word file.
struct DocxNeighbours {
  /// The first of a row of signatures, and the last, which is the date.
  private let signatures: Range<Int>?
  private let index: Int
  private let blocks: [ManuscriptBlock]
  private let isLetter: Bool

  init(_ blocks: [ManuscriptBlock], at index: Int, isLetter: Bool) {
    self.blocks = blocks
    self.index = index
    self.isLetter = isLetter
    guard blocks[index].style == .signature else {
      signatures = nil
      return
    }
    let first = blocks[..<index].lastIndex { $0.style != .signature }.map { $0 + 1 } ?? 0
    let end = blocks[index...].firstIndex { $0.style != .signature } ?? blocks.count
    signatures = first..<end
  }

  /// No page holds signatures alone, nor only attachments with them.
  var keepsNext: Bool {
    guard let style = blocks[index].style, !style.keepsNext, index + 1 < blocks.count else {
      return false
    }
    let next = blocks[(index + 1)...].prefix(6).first { $0.style?.isAttachment != true }
    return next?.style == .signature
  }

  /// No page of a letter begins with the last words of a paragraph.
  var controlsWidows: Bool { keepsNext || isLetter && blocks[index].style == .body }

  /// In twips: two free lines between a letter's number and its title; above signatures one, or in
  /// a letter two, which leave room for the seal.
  var spaceBefore: Int? {
    if let signatures {
      return index == signatures.lowerBound ? PageLayout.line * (isLetter ? 2 : 1) : nil
    }
    return isLetter && index == 0 && blocks[0].style == .title ? 2 * PageLayout.line : nil
  }

  /// `w:ind` of a title that would fill its lines badly, or of a signature that stands centred on
  /// the date.
  var indent: String? {
    guard case .paragraph(let paragraph) = blocks[index] else { return nil }
    if paragraph.style == .title { return titleIndent(paragraph) }
    guard let signatures, index + 1 < signatures.upperBound,
      case .paragraph(let date) = blocks[signatures.upperBound - 1]
    else { return nil }
    let right = 4 + (Self.width(date) - Self.width(paragraph)) / 2
    let hundredths = Int((max(right, 2) * 100).rounded())
    return #"<w:ind w:rightChars="\#(hundredths)""#
      + #" w:right="\#(hundredths * PageLayout.character / 100)"/>"#
  }

  private func titleIndent(_ title: ManuscriptParagraph) -> String? {
    let full = Double(PageLayout.textWidth) / 20
    let text = title.runs.map(\.text).joined()
    guard let width = TitleMeasure.width(of: text, size: 22, width: full) else { return nil }
    let indent = Int((full - width) * 20 / 2) - 20
    return indent > 0 ? #"<w:ind w:left="\#(indent)" w:right="\#(indent)"/>"# : nil
  }

  /// In characters.
  private static func width(_ paragraph: ManuscriptParagraph) -> Double {
    ShapedText(estimating: paragraph.runs.map(\.text).joined()).clusters
      .reduce(0) { $0 + $1.advance }
  }
}

extension ParagraphStyle {
  fileprivate var isAttachment: Bool {
    [.soleAttachment, .attachment, .nextAttachment].contains(self)
  }
}

extension ManuscriptBlock {
  fileprivate var style: ParagraphStyle? {
    if case .paragraph(let paragraph) = self { paragraph.style } else { nil }
  }
}
