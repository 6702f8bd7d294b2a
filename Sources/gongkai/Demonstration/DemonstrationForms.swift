import Law
import Office
import Records

/// Invented requesters.
enum DemonstrationForms {
  static func person(_ name: String, _ title: String, _ description: String) -> RequestForm {
    RequestForm(
      requester: RequesterForm(
        requesterClass: .naturalPerson, name: name, identityKind: .residentCard,
        identityNumber: number(.residentCard, of: name), phone: "13800000000",
        email: "mail@example.invalid",
        address: "清河县城关镇人民路3号", postcode: "000000"),
      title: title, description: description)
  }

  static func company(_ name: String, _ title: String, _ description: String) -> RequestForm {
    RequestForm(
      requester: RequesterForm(
        requesterClass: .business, name: name, identityKind: .creditCode,
        identityNumber: number(.creditCode, of: name), representative: "许国强", contactPerson: "何敏",
        phone: "13900000000", email: "office@example.invalid", address: "清河县工业园区2号",
        postcode: "000000"),
      title: title, description: description, medium: .paper, supplyWay: .post)
  }

  static func lawyers(_ title: String, _ description: String) -> RequestForm {
    var form = company("清源正义律师事务所", title, description)
    form.requester.requesterClass = .legalService
    return form
  }

  /// An identity number or credit code of somebody's own: of a region that does not exist, with the right
  /// check character.
  private static func number(_ kind: IdentityKind, of name: String) -> String {
    let sum = name.unicodeScalars.reduce(0) { ($0 * 31 + Int($1.value)) % 900_000 } + 100_000
    let start =
      kind == .creditCode ? "91139999MA0\(sum)" : "139999198\(sum % 10)0307\(sum % 900 + 100)"
    let checked = "0123456789ABCDEFGHJKLMNPQRTUWXY".map { start + String($0) }
    return checked.first(where: kind.isPossible) ?? start
  }
}
