package import Law

/// Who was consulted; how to reach them is sealed.
package struct StoredParty: Sendable, Hashable {
  package let serial: Int
  package let party: ConsultedParty
  package let name: String
  package let address: Sealed?
  package let phone: Sealed?

  package init(
    serial: Int, party: ConsultedParty, name: String, address: Sealed?, phone: Sealed?
  ) {
    self.serial = serial
    self.party = party
    self.name = name
    self.address = address
    self.phone = phone
  }
}
