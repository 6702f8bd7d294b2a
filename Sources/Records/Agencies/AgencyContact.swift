/// How an agency's disclosure office is reached, as its guide must say (条例 art 12); nil where there is
/// none or nobody has said.
package struct AgencyContact: Sendable, Hashable {
  package var address: String?
  package var postcode: String?
  package var officeHours: String?
  package var phone: String?
  package var fax: String?
  package var email: String?

  package init(
    address: String? = nil, postcode: String? = nil, officeHours: String? = nil,
    phone: String? = nil, fax: String? = nil, email: String? = nil
  ) {
    self.address = address
    self.postcode = postcode
    self.officeHours = officeHours
    self.phone = phone
    self.fax = fax
    self.email = email
  }
}
