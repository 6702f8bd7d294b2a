package import Law
package import Records

/// Who asks, and how to be reached.
package struct RequesterForm: Sendable, Hashable {
  package var requesterClass: RequesterClass
  /// Of the person or the organisation.
  package var name: String
  package var identityKind: IdentityKind?
  package var identityNumber: String?
  /// Of an organisation.
  package var representative: String?
  package var contactPerson: String?
  package var phone: String?
  package var email: String?
  package var address: String?
  package var postcode: String?

  package init(
    requesterClass: RequesterClass, name: String, identityKind: IdentityKind? = nil,
    identityNumber: String? = nil, representative: String? = nil, contactPerson: String? = nil,
    phone: String? = nil, email: String? = nil, address: String? = nil, postcode: String? = nil
  ) {
    self.requesterClass = requesterClass
    self.name = name
    self.identityKind = identityKind
    self.identityNumber = identityNumber
    self.representative = representative
    self.contactPerson = contactPerson
    self.phone = phone
    self.email = email
    self.address = address
    self.postcode = postcode
  }
}
