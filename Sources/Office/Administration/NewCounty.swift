package import Records

/// What a new installation begins with: its county, the first agency, and the three administrators.
package struct NewCounty: Sendable {
  package let county: County
  package let agency: AgencyForm
  package let administrators: [Administrator]

  package init(county: County, agency: AgencyForm, administrators: [Administrator]) {
    self.county = county
    self.agency = agency
    self.administrators = administrators
  }

  package struct Administrator: Sendable {
    package let role: Role
    package let name: String
    package let signInName: SignInName
    package let password: PasswordHash

    package init(role: Role, name: String, signInName: SignInName, password: PasswordHash) {
      self.role = role
      self.name = name
      self.signInName = signInName
      self.password = password
    }
  }
}
