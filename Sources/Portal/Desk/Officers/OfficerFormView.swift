internal import Office
internal import Records

/// One account: the form, and what can be done with it.
struct OfficerFormView {
  private typealias Text = Words.Officers

  /// Nil for a new one.
  let line: PersonLine?
  let agencies: [Agency]
  let state: FormState
  /// One's own password is changed elsewhere.
  let isSelf: Bool
  let token: FormToken

  private var officer: Officer? { line?.officer }

  var title: String { officer?.name ?? Text.add }

  var breadcrumbs: Breadcrumbs {
    Breadcrumbs(
      [TextLink(Words.name(of: DeskPlace.officers), to: DeskPlace.officers.address)], here: title)
  }

  private var address: String { Self.address(of: officer) }

  private static func address(of officer: Officer?) -> String {
    officer.map { "\(DeskPlace.officers.address)/\($0.id.rawValue)" } ?? DeskPlace.officers.address
  }

  var parts: [any Component] {
    let heading = PageHeading(
      title, above: officer?.signInName, lead: officer == nil ? Text.newLead : Text.changeLead,
      marks: officer.map { [Text.tag($0)] } ?? [])
    guard let line else { return [heading, Panel("") { $0(form) }] }
    return [heading, Columns([Panel("") { $0(form) }], side: acts(line))]
  }

  private var form: PostForm {
    PostForm(to: address, token: token) { html in
      html(TextField(FormField.name.rawValue, Text.name, .name, in: state))
      if officer == nil {
        html(
          TextField(
            FormField.signInName.rawValue, Words.signInName, .code, in: state,
            hint: Text.signInNameHint))
      }
      html(
        SelectField(
          FormField.agency.rawValue, Text.agency,
          agencies.filter { $0.isActive || $0.id == officer?.agency }
            .map { .init($0.id.rawValue, $0.name) }, in: state))
      html(
        Choices(
          FormField.roles.rawValue, Text.roles, .any,
          Role.allCases.map {
            .init($0.rawValue, Words.name(of: $0), hint: Text.meaning(of: $0))
          }, in: state, hint: Text.rolesHint))
      html(
        TextField(
          FormField.email.rawValue, Text.email, .email, in: state, hint: Text.emailHint,
          need: .optional))
      html(
        Actions([
          Button(officer == nil ? Text.addButton : Words.save),
          LinkButton(Words.cancel, to: DeskPlace.officers.address),
        ]))
    }
  }

  private func acts(_ line: PersonLine) -> [any Component] {
    guard line.officer.isActive else {
      return [act(Text.resumeTitle, Text.resumeLead, "return", Text.resume)]
    }
    let password =
      isSelf
      ? Panel(Text.passwordTitle) { html in
        html(Prose([Fragment(Text.ownPassword)]))
        html(Actions([LinkButton(Words.passwordTitle, to: PasswordRoutes.address)]))
      } : act(Text.passwordTitle, Text.passwordLead, "password", Text.reset)
    return [
      password, act(Text.signInsTitle, Text.signInsLead, "sign-ins", Text.endSignIns),
      Panel(Text.stopTitle) { html in
        html(Prose([Fragment(Text.stopLead(line.open))]))
        html(Actions([LinkButton(Text.stopButton, to: "\(address)/departure")]))
      },
    ]
  }

  private func act(_ title: String, _ lead: String, _ noun: String, _ button: String) -> Panel {
    Panel(title) { html in
      html(Prose([Fragment(lead)]))
      html(
        PostForm(to: "\(address)/\(noun)", token: token) {
          $0(Actions([Button(button, .secondary)]))
        })
    }
  }

  /// The page before somebody is stopped.
  static func departure(_ line: PersonLine, _ token: FormToken) -> ConfirmQuestion {
    ConfirmQuestion(
      Text.stopQuestion(line.officer.name), consequences: Text.stopConsequences(open: line.open),
      action: "\(address(of: line.officer))/departure", token: token,
      confirm: Button(Text.stopButton, .danger), cancel: address(of: line.officer))
  }
}
