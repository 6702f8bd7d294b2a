internal import HTML

/// A whole page. What it says comes from its own values, whose site it is from `site`.
protocol Page: Sendable {
  func render(for site: Site) -> HTMLBuffer
}
