package import Law
package import Records

/// An agency as somebody typed it.
package struct AgencyForm: Sendable, Hashable {
  package var name = ""
  package var shortName = ""
  package var level: AgencyLevel?
  /// The id of the agency above it; empty at the top.
  package var parent = ""
  package var address = ""
  package var postcode = ""
  package var officeHours = ""
  package var phone = ""
  package var fax = ""
  package var email = ""
  package var reconsiderationOrgan = ""
  package var onlineReconsideration = ""
  package var court = ""
  package var requestNumbers = NumberPattern.requests.rawValue
  package var letterNumbers = NumberPattern.letters.rawValue
  package var counting = CountingConvention.fromNextDay

  package init() {}

  package init(_ agency: Agency) {
    name = agency.name
    shortName = agency.shortName
    level = agency.level
    parent = agency.parent?.rawValue ?? ""
    address = agency.contact.address ?? ""
    postcode = agency.contact.postcode ?? ""
    officeHours = agency.contact.officeHours ?? ""
    phone = agency.contact.phone ?? ""
    fax = agency.contact.fax ?? ""
    email = agency.contact.email ?? ""
    reconsiderationOrgan = agency.remedies.reconsiderationOrgan ?? ""
    onlineReconsideration = agency.remedies.onlineReconsideration ?? ""
    court = agency.remedies.court ?? ""
    requestNumbers = agency.requestNumbers.rawValue
    letterNumbers = agency.letterNumbers.rawValue
    counting = agency.counting
  }
}
