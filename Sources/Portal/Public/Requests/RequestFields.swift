internal import Crypto
internal import Foundation
internal import Law
internal import Office
internal import Records

/// The form of a request as somebody fills it in (Regulation art 29).
struct RequestFields {
  var state: FormState
  let agencies: [Agency]
  let kept: KeptFiles?

  static let organisation = "organisation"
  static let person = "person"
  /// No fax number is asked for, so nothing can be supplied by fax.
  static let supplyWays = SupplyWay.allCases.filter { $0 != .fax }
  /// In the order of the page, for the summary of errors.
  static let order = [
    "agency", "who", "name", "idKind", "idNumber", "class", "organisation", "creditCode",
    "representative", "contactPerson", "phone", "email", "address", "postcode", "title",
    "documentNumber", "description", "supplyWay", "medium", KeptFiles.upload,
  ]

  var isOrganisation: Bool { state["who"] == Self.organisation }
  var agency: Agency? { agencies.first { $0.id.rawValue == state["agency"] } }

  /// The request, or nil and everything that keeps it from being one.
  mutating func checked() -> RequestForm? {
    if agency == nil { state.add(Words.agencyMissing, to: "agency") }
    if ![Self.person, Self.organisation].contains(state["who"]) {
      state.add(Words.whoMissing, to: "who")
    }
    let requesterClass = chosenClass()
    if requesterClass == nil { state.add(Words.classMissing, to: "class") }
    let way = Self.supplyWays.first { $0.rawValue == state["supplyWay"] }
    if way == nil { state.add(Words.supplyWayMissing, to: "supplyWay") }
    let medium = SupplyMedium(rawValue: state["medium"])
    if medium == nil { state.add(Words.mediumMissing, to: "medium") }
    let form = RequestForm(
      requester: requester(requesterClass ?? .naturalPerson), title: state["title"],
      documentNumber: optional("documentNumber"), description: state["description"],
      medium: medium ?? .electronic, supplyWay: way ?? .onSite, files: kept?.files ?? [])
    add(form.lacks())
    return state.hasErrors ? nil : form
  }

  /// Tells what is sent from what was sent before from the same page: whoever goes back and changes
  /// something sends another request.
  var digest: String {
    var hash = SHA256()
    for value in Self.order.map({ state[$0] }) + (kept?.marks ?? []) {
      hash.update(data: Data("\(value.utf8.count):\(value)".utf8))
    }
    return Data(hash.finalize()).base64EncodedString()
  }

  /// Faults found when it was submitted, beside their fields.
  mutating func add(_ faults: [FieldFault]) {
    // Without who asks, what is missing of a person or an organisation says nothing.
    let hasWho = !state["who"].isEmpty
    for fault in faults where hasWho || !Self.belongToWho.contains(fault.field) {
      state.add(Words.message(fault, isOrganisation: isOrganisation), to: name(of: fault.field))
    }
    state.sortErrors(by: Self.order)
  }

  private static let belongToWho: Set<FormField> = [.name, .identityKind, .identityNumber]

  private func chosenClass() -> RequesterClass? {
    guard isOrganisation else { return .naturalPerson }
    return RequesterClass(rawValue: state["class"]).flatMap { $0.isOrganisation ? $0 : nil }
  }

  private func requester(_ requesterClass: RequesterClass) -> RequesterForm {
    var form = RequesterForm(requesterClass: requesterClass, name: state["name"])
    form.identityKind = IdentityKind(rawValue: state["idKind"])
    form.identityNumber = optional("idNumber")
    if isOrganisation {
      form.name = state["organisation"]
      form.identityKind = .creditCode
      form.identityNumber = optional("creditCode")
      form.representative = optional("representative")
      form.contactPerson = optional("contactPerson")
    }
    form.phone = optional("phone")
    form.email = optional("email")
    form.address = optional("address")
    form.postcode = optional("postcode")
    return form
  }

  private func optional(_ field: String) -> String? {
    state[field].isEmpty ? nil : state[field]
  }

  /// Where a fault is shown.
  private func name(of field: FormField) -> String {
    switch field {
    case .name: isOrganisation ? "organisation" : "name"
    case .identityKind: isOrganisation ? "creditCode" : "idKind"
    case .identityNumber: isOrganisation ? "creditCode" : "idNumber"
    case .requesterClass: "class"
    case .contact: "phone"
    case .files: KeptFiles.upload
    case .agency, .representative, .contactPerson, .phone, .email, .address, .postcode, .title,
      .documentNumber, .description, .medium, .supplyWay:
      field.rawValue
    case .channel, .submitted, .day, .text, .party, .through, .workingDays, .approver, .units,
      .standard, .unit, .handler, .outcome, .partGrounds, .deliveryMode, .receipt, .note, .reason,
      .link, .serial, .words, .number, .code,
      .shortName, .level, .parent, .officeHours, .fax, .reconsiderationOrgan,
      .onlineReconsideration, .court, .requestNumbers, .letterNumbers, .counting, .signInName,
      .roles:
      "title"
    }
  }
}
