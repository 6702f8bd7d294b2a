/// A document to be written: what a reader sees, in the layout of GB/T 9704—2012, free of any
/// file format. The .docx, .pdf and .html writers all take this one value.
package struct Manuscript: Sendable, Equatable {
  /// The title as a property of the file.
  package var title: String
  package var blocks: [ManuscriptBlock]
  /// Reviewer's comments, referred to by index from runs.
  package var comments: [ManuscriptComment]
  /// With one the document is a letter (信函格式).
  package var letterhead: Letterhead?

  package init(
    title: String, blocks: [ManuscriptBlock], comments: [ManuscriptComment] = [],
    letterhead: Letterhead? = nil
  ) {
    self.title = title
    self.blocks = blocks
    self.comments = comments
    self.letterhead = letterhead
  }
}

package enum ManuscriptBlock: Sendable, Equatable {
  case paragraph(ManuscriptParagraph)
  case table(ManuscriptTable)
  case pageBreak
}

package struct ManuscriptParagraph: Sendable, Equatable {
  package var style: ParagraphStyle
  package var runs: [ManuscriptRun]

  package init(_ style: ParagraphStyle, _ runs: [ManuscriptRun]) {
    self.style = style
    self.runs = runs
  }

  package init(_ style: ParagraphStyle, _ text: String) {
    self.init(style, [ManuscriptRun(text)])
  }
}

/// The roles of a paragraph; the writers know the face, size and indent of each (GB/T 9704 §7).
package enum ParagraphStyle: String, Sendable, CaseIterable {
  /// 2号小标宋 (22 pt), centred.
  case title
  /// `一、`: 3号黑体 (16 pt), indented two characters.
  case heading1
  /// `（一）`: 3号楷体, indented two characters.
  case heading2
  /// 3号仿宋, indented two characters: the body.
  case body
  /// 3号仿宋 without indent (an addressee).
  case flush
  /// 附件说明 of one attachment, `附件：…`, one line below the body: 3号仿宋, indented two characters,
  /// further lines under the name.
  case soleAttachment
  /// The first of several: `附件：1.…`.
  case attachment
  /// The others, under the first: `2.…`.
  case nextAttachment
  /// The word 附件 at the head of an attachment: 3号黑体, flush left.
  case attachmentMark
  /// Agency and date: the date, which comes last, four characters in, the others centred on it.
  case signature
  /// A line above a table, centred, 3号黑体.
  case caption
  /// Small print below a table or in a check sheet: 小四 (12 pt).
  case note
}

/// Characters that share one look, and the comments that stand on them.
package struct ManuscriptRun: Sendable, Equatable {
  package var text: String
  package var bold: Bool
  /// Marked as faulty (yellow ground in .docx and .html).
  package var marked: Bool
  /// Indices into `Manuscript.comments`.
  package var comments: [Int]

  package init(_ text: String, bold: Bool = false, marked: Bool = false, comments: [Int] = []) {
    self.text = text
    self.bold = bold
    self.marked = marked
    self.comments = comments
  }
}

package struct ManuscriptComment: Sendable, Equatable {
  package var author: String
  package var text: String

  package init(author: String, text: String) {
    self.author = author
    self.text = text
  }
}

/// A ruled table. Rows list the cells that begin in them; covered cells are left out.
package struct ManuscriptTable: Sendable, Equatable {
  /// Relative widths of the grid columns.
  package var columnWidths: [Double]
  package var rows: [ManuscriptRow]
  /// Keep the whole table on one page, beginning a new one where it must.
  package var keepTogether: Bool
  /// Rows from the top to be repeated on every page the table runs over.
  package var headerRows: Int
  /// A form with boxes to be read and filled in by people, not a table of figures: larger type and
  /// higher rows, which may be divided between pages.
  package var isForm: Bool

  package init(
    columnWidths: [Double], rows: [ManuscriptRow], keepTogether: Bool = false,
    headerRows: Int = 0, isForm: Bool = false
  ) {
    self.columnWidths = columnWidths
    self.rows = rows
    self.keepTogether = keepTogether
    self.headerRows = headerRows
    self.isForm = isForm
  }
}

package struct ManuscriptRow: Sendable, Equatable {
  package var cells: [ManuscriptCell]
  /// In millimetres: the room for what will be written or stamped by hand.
  package var leastHeight: Double

  package init(_ cells: [ManuscriptCell]) {
    self.init(cells, leastHeight: 0)
  }

  package init(_ cells: [ManuscriptCell], leastHeight: Double) {
    self.cells = cells
    self.leastHeight = leastHeight
  }
}

package struct ManuscriptCell: Sendable, Equatable {
  package var runs: [ManuscriptRun]
  /// The leftmost grid column, from 0.
  package var column: Int
  package var columnSpan: Int
  package var rowSpan: Int
  package var alignment: Alignment
  package var bold: Bool

  package enum Alignment: String, Sendable { case left, center, right }

  package init(
    _ runs: [ManuscriptRun], column: Int, columnSpan: Int = 1, rowSpan: Int = 1,
    alignment: Alignment = .center, bold: Bool = false
  ) {
    self.runs = runs
    self.column = column
    self.columnSpan = columnSpan
    self.rowSpan = rowSpan
    self.alignment = alignment
    self.bold = bold
  }

  package init(
    _ text: String, column: Int, columnSpan: Int = 1, rowSpan: Int = 1,
    alignment: Alignment = .center, bold: Bool = false
  ) {
    self.init(
      [ManuscriptRun(text)], column: column, columnSpan: columnSpan, rowSpan: rowSpan,
      alignment: alignment, bold: bold)
  }
}
