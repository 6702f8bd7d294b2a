internal import HTML

/// A form that only asks: it changes nothing, so its answer has an address that can be kept.
struct QuestionForm: Component {
  let action: String
  let content: Fragment

  init(to action: String, content: HTMLBuffer.Content) {
    self.action = action
    self.content = Fragment(capacity: 4096, write: content)
  }

  func write(to html: inout HTMLBuffer) {
    html(.form, .method("get"), .action(action), .novalidate) { $0(content) }
  }
}
