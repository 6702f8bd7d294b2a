internal import HTML

/// The desk's header: name, places by role, who is signed in, and the way out.
struct DeskMasthead: Sendable {
  /// The places this person's roles may enter, the current one marked.
  var entries: [NavigationEntry]
  var person: Person?
  /// Of the form that signs out.
  var token: FormToken?
  var due = DueNotice(parts: [])
  var home = "/desk"
  var signOut = "/desk/sign-out"
  var password = "/desk/password"

  struct Person: Sendable {
    var name: String
    var unit: String
    /// In words: 承办、审核.
    var roles: String
  }

  func write(for site: Site, to html: inout HTMLBuffer) {
    html(.div, .class("frame")) { html in
      Brand(site: site, address: home, part: Words.desk).write(to: &html)
      if let person { signedIn(person, &html) }
    }
    if !entries.isEmpty {
      html(.nav, .class("places"), .aria(.label, Words.navigation)) { html in
        html(.div, .class("frame")) { NavigationEntry.list(entries, to: &$0) }
      }
    }
    html(due)
  }

  private func signedIn(_ person: Person, _ html: inout HTMLBuffer) {
    html(.div, .class("signed-in")) { html in
      html(.p) { html in
        html(.span, .class("visually-hidden"), text: Words.signedInAs)
        html(.strong, person.name)
        html(.span, .class("person-role"), text: "\(person.unit) · \(person.roles)")
      }
      if let token {
        html(TextLink(Words.passwordTitle, to: password))
        html(
          PostForm(to: signOut, token: token) {
            $0(Button(Words.signOut, .quiet))
          })
      }
    }
  }
}
