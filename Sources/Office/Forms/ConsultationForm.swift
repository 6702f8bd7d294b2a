package import Law

/// Whose opinion is asked, and about what.
package struct ConsultationForm: Sendable, Hashable {
  package var party: ConsultedParty
  package var name: String
  package var address: String?
  package var phone: String?
  /// The information, as the letter describes it to the one asked.
  package var about: String

  package init(
    _ party: ConsultedParty, name: String, address: String? = nil, phone: String? = nil,
    about: String
  ) {
    self.party = party
    self.name = name
    self.address = address
    self.phone = phone
    self.about = about
  }

  func checked() throws -> ConsultationForm {
    var check = FormCheck()
    let form = ConsultationForm(
      party, name: check.text(name, .party, most: 100),
      address: check.optionalText(address, .address, most: 200),
      phone: check.phone(phone), about: check.text(about, .text, most: 2000))
    try check.finish()
    return form
  }
}
