internal import HTML

/// A value that travels with a form unseen. Anybody can change it: the server checks it again.
struct HiddenField: Component {
  let name: String
  let value: String

  init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }

  func write(to html: inout HTMLBuffer) {
    html(.input, .type("hidden"), .name(name), .value(value))
  }
}
