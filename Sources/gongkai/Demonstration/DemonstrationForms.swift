import Law
import Office
import Records

/// Invented requesters.
enum DemonstrationForms {
  static func person(_ name: String, _ title: String, _ description: String) -> RequestForm {
    RequestForm(
      requester: RequesterForm(
        requesterClass: .naturalPerson, name: name, identityKind: .residentCard,
        // A right check digit, a region that does not exist.
        identityNumber: "139999199003070514", phone: "13800000000", email: "mail@example.invalid",
        address: "清河县城关镇人民路3号", postcode: "000000"),
      title: title, description: description)
  }

  static func company(_ name: String, _ title: String, _ description: String) -> RequestForm {
    RequestForm(
      requester: RequesterForm(
        requesterClass: .business, name: name, identityKind: .creditCode,
        identityNumber: "91139999MA00000005", representative: "许国强", contactPerson: "何敏",
        phone: "13900000000", email: "office@example.invalid", address: "清河县工业园区2号",
        postcode: "000000"),
      title: title, description: description, medium: .paper, supplyWay: .post)
  }

  static func lawyers(_ title: String, _ description: String) -> RequestForm {
    var form = company("清源正义律师事务所", title, description)
    form.requester.requesterClass = .legalService
    return form
  }
}
