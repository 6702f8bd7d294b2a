internal import HTML

/// A number or a code to note down or copy: one click chooses all of it.
struct CopyableCode: Component {
  let name: String
  let code: String
  let hint: String?

  init(_ name: String, _ code: String, hint: String? = nil) {
    self.name = name
    self.code = code
    self.hint = hint
  }

  func write(to html: inout HTMLBuffer) {
    html(.div, .class("copyable")) { html in
      html(.p, .class("copyable-name"), text: name)
      html(.p) { $0(.code, code) }
      if let hint { html(.p, .class("hint"), text: hint) }
    }
  }
}
