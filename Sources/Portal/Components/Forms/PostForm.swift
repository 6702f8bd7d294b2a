internal import HTML

/// A form that changes something. It carries its token, and leaves the checking to the server,
/// which says more than a browser does.
struct PostForm: Component {
  let action: String
  /// nil only where there is no session that somebody could misuse.
  let token: FormToken?
  let isMultipart: Bool
  let id: String?
  let content: Fragment

  init(
    to action: String, token: FormToken?, isMultipart: Bool = false, id: String? = nil,
    content: HTMLBuffer.Content
  ) {
    self.action = action
    self.token = token
    self.isMultipart = isMultipart
    self.id = id
    self.content = Fragment(capacity: 4096, write: content)
  }

  func write(to html: inout HTMLBuffer) {
    html(
      .form, .method("post"), .action(action), .novalidate,
      .when(isMultipart, .enctype("multipart/form-data")), .when(id != nil, .id(id ?? ""))
    ) { html in
      if let token { html(token) }
      html(content)
    }
  }
}
