/// Whose portal this is, as header and footer say it.
package struct Site: Equatable, Sendable {
  /// 清河县; empty where the program runs for nobody in particular.
  package var county: String
  /// The disclosure office; nil where none is named.
  package var office: Office?

  package struct Office: Equatable, Sendable {
    package var name: String
    package var address: String
    package var postcode: String
    package var telephone: String
    package var hours: String
    package var email: String

    package init(
      name: String, address: String, postcode: String, telephone: String, hours: String,
      email: String
    ) {
      self.name = name
      self.address = address
      self.postcode = postcode
      self.telephone = telephone
      self.hours = hours
      self.email = email
    }
  }

  package init(county: String, office: Office?) {
    self.county = county
    self.office = office
  }

  package static let unnamed = Site(county: "", office: nil)
}
