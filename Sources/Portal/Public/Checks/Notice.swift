/// A message to the visitor: what happened, and what to do next.
struct Notice: Equatable, Sendable {
  var what: String
  var next: String
}
