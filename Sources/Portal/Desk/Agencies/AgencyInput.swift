internal import Law
internal import Office
internal import Records

/// The form of an agency between page and office: each field of the form under its own name.
enum AgencyInput {
  /// In the order of the page.
  static let order: [FormField] =
    [.name, .shortName, .level, .parent] + contact + remedies
    + [.requestNumbers, .letterNumbers, .counting]

  static let contact: [FormField] = [.address, .postcode, .officeHours, .phone, .fax, .email]
  static let remedies: [FormField] = [.reconsiderationOrgan, .onlineReconsideration, .court]

  static let nextDay = "next-day"
  static let sameDay = "same-day"

  /// What is typed as a line of text.
  private static var texts: [(FormField, WritableKeyPath<AgencyForm, String>)] {
    [
      (.name, \.name), (.shortName, \.shortName), (.parent, \.parent), (.address, \.address),
      (.postcode, \.postcode), (.officeHours, \.officeHours), (.phone, \.phone), (.fax, \.fax),
      (.email, \.email), (.reconsiderationOrgan, \.reconsiderationOrgan),
      (.onlineReconsideration, \.onlineReconsideration), (.court, \.court),
      (.requestNumbers, \.requestNumbers), (.letterNumbers, \.letterNumbers),
    ]
  }

  static func state(_ form: AgencyForm) -> FormState {
    var fields = FormFields()
    for (field, path) in texts { fields.add(form[keyPath: path], to: field.rawValue) }
    fields.add(form.level?.rawValue ?? "", to: FormField.level.rawValue)
    fields.add(
      form.counting == .fromSameDay ? sameDay : nextDay, to: FormField.counting.rawValue)
    return FormState(fields)
  }

  static func form(_ state: FormState) -> AgencyForm {
    var form = AgencyForm()
    for (field, path) in texts { form[keyPath: path] = state[field.rawValue] }
    form.level = AgencyLevel(rawValue: state[FormField.level.rawValue])
    form.counting =
      state[FormField.counting.rawValue] == sameDay ? .fromSameDay : .fromNextDay
    return form
  }
}
