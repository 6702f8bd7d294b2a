/// A person of an agency who signs in.
package struct Officer: Sendable, Hashable {
  package let id: OfficerID
  package let county: CountyCode
  package let agency: AgencyID
  package let name: String
  package let signInName: String
  package let roles: Roles
  package let isActive: Bool
  /// At the first sign-in, and after somebody else has set the password.
  package let mustChangePassword: Bool
  /// The address for reminders at work; nil where none was given.
  package let email: String?
}

/// An officer who is to be added.
package struct NewOfficer: Sendable {
  package let county: CountyCode
  package let agency: AgencyID
  package let name: String
  package let signInName: SignInName
  package let roles: Roles
  package let password: PasswordHash
  package let mustChangePassword: Bool
  package let email: String?

  package init(
    county: CountyCode, agency: AgencyID, name: String, signInName: SignInName, roles: Roles,
    password: PasswordHash, mustChangePassword: Bool = true, email: String? = nil
  ) {
    self.county = county
    self.agency = agency
    self.name = name
    self.signInName = signInName
    self.roles = roles
    self.password = password
    self.mustChangePassword = mustChangePassword
    self.email = email
  }
}
