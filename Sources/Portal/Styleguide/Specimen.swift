internal import HTML

/// One component on `/styleguide`: its type, its name, when to take it, and what it looks like.
struct Specimen: Component {
  let type: String
  let name: String
  let use: String
  let examples: [any Component]
  /// On the ground of the page instead of on a sheet; for what is a sheet itself.
  let isOnGround: Bool

  init(
    _ type: any Any.Type, _ name: String, _ use: String, isOnGround: Bool = false,
    _ examples: [any Component]
  ) {
    self.type = String(describing: type)
    self.name = name
    self.use = use
    self.examples = examples
    self.isOnGround = isOnGround
  }

  func write(to html: inout HTMLBuffer) {
    html(.section, .class("specimen"), .id(type)) { html in
      html(.div, .class("specimen-head")) { html in
        html(.h2, name)
        html(.code, type)
      }
      html(.p, use)
      html(.div, .class(isOnGround ? "specimen-stage on-ground" : "specimen-stage")) {
        $0(examples)
      }
    }
  }
}
