/// Puts the ends of comments, and yellow ground, into a `document.xml`.
struct DocxMarkup {
  private let source: DocxSource
  private let firstID: Int
  /// For each character that comments stand on, their ids.
  private var cover: [Int: [Int]] = [:]
  private var starts: [Int: [Int]] = [:]
  private var ends: [Int: [Int]] = [:]
  /// For paragraphs without a character, the ids of the comments.
  private var bare: [Int: [Int]] = [:]
  private var edits: [(range: Range<Int>, bytes: [UInt8])] = []
  /// The run that each text belongs to, and so the texts of each run.
  private var textsOfRun: [[Int]]

  init(_ source: DocxSource, firstID: Int) {
    self.source = source
    self.firstID = firstID
    textsOfRun = Array(repeating: [], count: source.runs.count)
    for (index, text) in source.texts.enumerated() where !text.characters.isEmpty {
      textsOfRun[text.run].append(index)
    }
  }

  /// Sets a comment on characters of the file.
  mutating func add(_ id: Int, characters: [Int]) {
    guard let first = characters.min(), let last = characters.max() else { return }
    for index in characters { cover[index, default: []].append(id) }
    starts[first, default: []].append(id)
    ends[last, default: []].append(id)
  }

  /// Sets a comment on all characters of a paragraph, or on its place where it has none.
  mutating func add(_ id: Int, paragraph: Int) {
    let texts = source.texts.filter { source.runs[$0.run].paragraph == paragraph }
    let characters = texts.flatMap(\.characters)
    if characters.isEmpty {
      bare[paragraph, default: []].append(id)
    } else {
      add(id, characters: characters)
    }
  }

  /// The part with all that was added.
  mutating func apply() -> [UInt8] {
    for run in source.runs.indices { mark(run) }
    for (paragraph, ids) in bare { mark(paragraph, ids) }
    let cells = Set(bare.keys.compactMap { source.paragraphs[$0].cell })
    for cell in cells.subtracting(writtenCells) { shade(cell) }
    // Edits at one place stay in the order in which they were made.
    let order = edits.indices.sorted {
      let (left, right) = (edits[$0].range.lowerBound, edits[$1].range.lowerBound)
      return left == right ? $0 < $1 : left < right
    }
    var output: [UInt8] = []
    var copied = 0
    // Properties that hold whole paragraphs, which no program writes, are left as they are.
    for index in order where edits[index].range.lowerBound >= copied {
      output += source.bytes[copied..<edits[index].range.lowerBound]
      output += edits[index].bytes
      copied = edits[index].range.upperBound
    }
    output += source.bytes[copied...]
    return output
  }

  private mutating func mark(_ index: Int) {
    let run = source.runs[index]
    let texts = textsOfRun[index].map { source.texts[$0] }
    guard let first = texts.first?.characters.first, let last = texts.last?.characters.last,
      texts.contains(where: { $0.characters.contains { cover[$0] != nil } })
    else { return }
    edit(run.tag.lowerBound, opening(starts[first] ?? []))
    if cover[first] != nil { highlight(run) }
    var before: Int?
    for text in texts {
      for character in text.characters {
        defer { before = character }
        guard let previous = before, divides(previous, character) else { continue }
        let between = closing(ends[previous] ?? []) + opening(starts[character] ?? [])
        let reopened = "<\(q("r"))>" + properties(run, yellow: cover[character] != nil)
        if character == text.characters.lowerBound {
          edit(text.tag.lowerBound, "</\(q("r"))>" + between + reopened)
        } else {
          preserveSpace(text)
          edit(
            source.characters[character],
            "</\(q("t"))></\(q("r"))>" + between + reopened
              + #"<\#(q("t")) xml:space="preserve">"#)
        }
      }
    }
    edit(run.end, closing(ends[last] ?? []))
  }

  /// Whether the run must be cut between two characters that follow each other.
  private func divides(_ left: Int, _ right: Int) -> Bool {
    ends[left] != nil || starts[right] != nil || (cover[left] == nil) != (cover[right] == nil)
  }

  private mutating func mark(_ index: Int, _ ids: [Int]) {
    let paragraph = source.paragraphs[index]
    let anchors = opening(ids) + closing(ids)
    if paragraph.closesItself {
      edits.append(
        (
          paragraph.tag.upperBound - 2..<paragraph.tag.upperBound,
          Array(">\(anchors)</\(q("p"))>".utf8)
        ))
    } else {
      edit(paragraph.end, anchors)
    }
  }

  /// The cells that hold any text.
  private var writtenCells: Set<Int> {
    Set(
      source.texts.compactMap { text in
        let paragraph = source.runs[text.run].paragraph
        return paragraph < 0 ? nil : source.paragraphs[paragraph].cell
      })
  }

  /// A blank cell has no letters to put the yellow behind.
  private mutating func shade(_ index: Int) {
    let cell = source.cells[index]
    let range = cell.properties ?? cell.tag.upperBound..<cell.tag.upperBound
    let old = String(decoding: source.bytes[range], as: UTF8.self)
    edits.append((range, Array(MarkedProperties(old, prefix: source.prefix).shaded.utf8)))
  }

  private mutating func edit(_ position: Int, _ markup: String) {
    if !markup.isEmpty { edits.append((position..<position, Array(markup.utf8))) }
  }

  private mutating func highlight(_ run: DocxSource.Run) {
    let markup = properties(run, yellow: true)
    if let range = run.properties {
      edits.append((range, Array(markup.utf8)))
    } else {
      edit(run.tag.upperBound, markup)
    }
  }

  private func properties(_ run: DocxSource.Run, yellow: Bool) -> String {
    let old = run.properties.map { String(decoding: source.bytes[$0], as: UTF8.self) } ?? ""
    return yellow ? MarkedProperties(old, prefix: source.prefix).highlighted : old
  }

  private mutating func preserveSpace(_ text: DocxSource.Text) {
    guard !source.bytes.holds("preserve", in: text.tag) else { return }
    // A text that is cut twice gets the attribute once.
    let position = text.tag.upperBound - 1
    guard !edits.contains(where: { $0.range.lowerBound == position }) else { return }
    edit(position, #" xml:space="preserve""#)
  }

  private func q(_ name: String) -> String { source.prefix + name }

  private func opening(_ ids: [Int]) -> String {
    anchors(ids) { DocxComments.rangeStart($0, &$1) }
  }

  private func closing(_ ids: [Int]) -> String {
    anchors(ids) { DocxComments.rangeEnd($0, &$1) }
  }

  private func anchors(_ ids: [Int], _ write: (Int, inout MarkupBuffer) -> Void) -> String {
    guard !ids.isEmpty else { return "" }
    var out = MarkupBuffer(capacity: 256)
    for id in ids { write(firstID + id, &out) }
    let markup = String(decoding: out.bytes, as: UTF8.self)
    return source.prefix == "w:" ? markup : markup.replacing("w:", with: source.prefix)
  }
}
