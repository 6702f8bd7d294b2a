internal import HTML

/// Personal data, masked. To see it is an act of its own, which the log keeps.
struct MaskedValue: Component {
  /// 1401**********1234.
  let masked: String
  /// What it is, for the button: 申请人身份证号.
  let name: String
  let action: String
  let token: FormToken?

  init(_ masked: String, name: String, action: String, token: FormToken?) {
    self.masked = masked
    self.name = name
    self.action = action
    self.token = token
  }

  func write(to html: inout HTMLBuffer) {
    html(.div, .class("masked")) { html in
      html(.span, .class("masked-value"), text: masked)
      html(PostForm(to: action, token: token) { $0(Button(Words.show, .quiet, about: name)) })
    }
  }
}
