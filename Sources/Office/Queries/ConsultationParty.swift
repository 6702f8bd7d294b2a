package import Law
package import Records

/// Who was consulted, as the desk sees it: address and phone masked.
package struct ConsultationParty: Sendable, Hashable {
  package let serial: Int
  package let party: ConsultedParty
  package let name: String
  package let personal: [PersonalField: String]

  init(_ stored: StoredParty, of request: RequestID, _ keys: KeyRing) throws {
    serial = stored.serial
    party = stored.party
    name = stored.name
    var personal: [PersonalField: String] = [:]
    let sealed: [(PersonalField, Sealed?)] = [(.address, stored.address), (.phone, stored.phone)]
    for case (let field, let value?) in sealed {
      let place = SealedPlace.consultation(request, serial: stored.serial, field)
      personal[field] = Mask.masked(try keys.open(value, at: place), field)
    }
    self.personal = personal
  }
}
