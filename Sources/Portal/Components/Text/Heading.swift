internal import HTML

/// A heading within a page. Levels follow one another: 3 stands below a 2.
struct Heading: Component {
  enum Level: Sendable { case two, three }

  let text: String
  let level: Level
  /// For links and `aria-labelledby`.
  let id: String?

  init(_ text: String, _ level: Level = .two, id: String? = nil) {
    self.text = text
    self.level = level
    self.id = id
  }

  func write(to html: inout HTMLBuffer) {
    let tag: Tag =
      switch level {
      case .two: .h2
      case .three: .h3
      }
    html(tag, attributes: id.map { [.id($0)] } ?? []) { $0.text(text) }
  }
}
