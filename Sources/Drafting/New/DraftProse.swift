package import Law

/// The words of a report as its writer typed them.
package struct DraftProse: Sendable, Equatable {
  package var title: String?
  package var preface: [String]
  package var sections: [ReportSection: [String]]

  package init(
    title: String? = nil, preface: [String] = [], sections: [ReportSection: [String]] = [:]
  ) {
    self.title = title
    self.preface = preface
    self.sections = sections
  }

  /// Reads Markdown: headings such as `# 一、总体情况`, paragraphs parted by blank lines. A first
  /// heading that names no section is the title; other headings are paragraphs of their own.
  package init(markdown: String) {
    self.init()
    var section: ReportSection?
    var lines: [String] = []
    func finish(_ prose: inout DraftProse) {
      if !lines.isEmpty { prose.add(MarkdownLine.join(lines), to: section) }
      lines = []
    }
    for raw in markdown.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      let line = MarkdownLine(raw)
      if let heading = line.section {
        finish(&self)
        section = heading
      } else if line.isHeading, section == nil, title == nil, preface.isEmpty, lines.isEmpty {
        title = line.text
      } else if line.text.isEmpty || line.startsParagraph {
        finish(&self)
        if !line.text.isEmpty { lines = [line.text] }
        if line.isHeading { finish(&self) }
      } else {
        lines.append(line.text)
      }
    }
    finish(&self)
  }

  private mutating func add(_ paragraph: String, to section: ReportSection?) {
    if let section {
      sections[section, default: []].append(paragraph)
    } else {
      preface.append(paragraph)
    }
  }
}
