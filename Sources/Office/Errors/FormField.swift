/// The fields of the office's forms, by which a fault stands beside the field it belongs to.
package enum FormField: String, Sendable, Hashable, CaseIterable {
  case agency, channel, submitted
  case requesterClass, name, identityKind, identityNumber, representative, contactPerson
  case contact, phone, email, address, postcode
  case title, documentNumber, description, medium, supplyWay, files
  case day, text, party, through, workingDays, approver, units, standard, unit, handler
  case outcome, partGrounds, deliveryMode, receipt, note, reason, link, serial, words, number, code
  case shortName, level, parent, officeHours, fax
  case reconsiderationOrgan, onlineReconsideration, court, requestNumbers, letterNumbers, counting
  case signInName, roles
}
