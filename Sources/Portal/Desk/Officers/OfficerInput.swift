internal import Office
internal import Records

/// The form of an officer between page and office.
enum OfficerInput {
  /// In the order of the page.
  static let order: [FormField] = [.name, .signInName, .agency, .roles, .email]

  static func state(_ form: OfficerForm) -> FormState {
    var fields = FormFields()
    fields.add(form.name, to: FormField.name.rawValue)
    fields.add(form.signInName, to: FormField.signInName.rawValue)
    fields.add(form.agency, to: FormField.agency.rawValue)
    fields.add(form.email, to: FormField.email.rawValue)
    for role in Role.allCases where form.roles.contains(role) {
      fields.add(role.rawValue, to: FormField.roles.rawValue)
    }
    return FormState(fields)
  }

  static func form(_ state: FormState) -> OfficerForm {
    var form = OfficerForm()
    form.name = state[FormField.name.rawValue]
    form.signInName = state[FormField.signInName.rawValue]
    form.agency = state[FormField.agency.rawValue]
    form.email = state[FormField.email.rawValue]
    form.roles = Set(state.all(FormField.roles.rawValue).compactMap(Role.init(rawValue:)))
    return form
  }
}
