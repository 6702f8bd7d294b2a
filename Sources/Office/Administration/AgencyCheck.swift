import Law
import Records

/// Holds a typed agency against the rules and against the other agencies of the county.
struct AgencyCheck {
  private let form: AgencyForm
  private let id: AgencyID
  /// All but this one, those that were closed too.
  private let others: [Agency]
  private var check = FormCheck()

  init(_ form: AgencyForm, _ id: AgencyID, among all: [Agency]) {
    self.form = form
    self.id = id
    others = all.filter { $0.id != id }
  }

  /// The agency, or everything that is wrong with it.
  mutating func agency(isActive: Bool = true) throws -> Agency {
    let name = check.text(form.name, .name, most: 100)
    if others.contains(where: { $0.isActive && $0.name == name }) { check.fault(.name, .taken) }
    let shortName = shortName()
    if form.level == nil { check.fault(.level, .missing) }
    let agency = Agency(
      id: id, parent: parent(), level: form.level ?? .department, name: name,
      shortName: shortName, contact: contact(), remedies: remedies(),
      requestNumbers: pattern(form.requestNumbers, .requestNumbers) ?? .requests,
      letterNumbers: pattern(form.letterNumbers, .letterNumbers) ?? .letters,
      counting: form.counting, isActive: isActive)
    compareNumbers(agency)
    try check.finish()
    return agency
  }

  /// What the next numbers of a year would be; only short name and patterns need to be right.
  mutating func numbers(year: Int, _ store: NumberStore) throws -> NumberPreview {
    let shortName = shortName()
    let requests = pattern(form.requestNumbers, .requestNumbers)
    let letters = pattern(form.letterNumbers, .letterNumbers)
    try check.finish()
    return NumberPreview(
      request: requests?.number(
        shortName: shortName, year: year, serial: try store.last(.request, for: id, year: year) + 1)
        ?? "",
      letter: letters?.number(
        shortName: shortName, year: year, serial: try store.last(.letter, for: id, year: year) + 1)
        ?? "")
  }

  private mutating func shortName() -> String {
    let text = check.text(form.shortName, .shortName, most: 20)
    let isPlain = text.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isIdeographic || scalar.properties.isAlphabetic
        || scalar.properties.numericType != nil
    }
    if !isPlain { check.fault(.shortName, .malformed) }
    if others.contains(where: { $0.shortName == text }) { check.fault(.shortName, .taken) }
    return text
  }

  /// An agency at work that is neither this one nor below it.
  private mutating func parent() -> AgencyID? {
    guard !form.parent.isEmpty else { return nil }
    guard let parent = others.first(where: { $0.id.rawValue == form.parent && $0.isActive }) else {
      check.fault(.parent, form.parent == id.rawValue ? .circular : .unknown)
      return nil
    }
    var above: AgencyID? = parent.id
    for _ in others {
      above = others.first { $0.id == above }?.parent
      if above == id {
        check.fault(.parent, .circular)
        return nil
      }
    }
    return parent.id
  }

  private mutating func contact() -> AgencyContact {
    AgencyContact(
      address: check.optionalText(form.address, .address, most: 200),
      postcode: check.postcode(form.postcode),
      officeHours: check.optionalText(form.officeHours, .officeHours, most: 100),
      phone: check.phone(form.phone), fax: check.phone(form.fax, .fax),
      email: check.email(form.email))
  }

  private mutating func remedies() -> AgencyRemedies {
    AgencyRemedies(
      reconsiderationOrgan: check.optionalText(
        form.reconsiderationOrgan, .reconsiderationOrgan, most: 100),
      onlineReconsideration: onlineAddress(),
      court: check.optionalText(form.court, .court, most: 100))
  }

  private mutating func onlineAddress() -> String? {
    let text = check.optionalText(form.onlineReconsideration, .onlineReconsideration, most: 200)
    guard let text else { return nil }
    let host = ["https://", "http://"].first { text.lowercased().hasPrefix($0) }
      .map { text.dropFirst($0.count).prefix { $0 != "/" } }
    let isAddress =
      host.map { $0.contains(".") && !$0.hasPrefix(".") } ?? false
      && text.unicodeScalars.allSatisfy {
        $0.isASCII && !$0.properties.isWhitespace && !"<>\"'".unicodeScalars.contains($0)
      }
    if !isAddress { check.fault(.onlineReconsideration, .malformed) }
    return text
  }

  private mutating func pattern(_ text: String, _ field: FormField) -> NumberPattern? {
    let text = check.text(text, field, most: 100)
    guard !text.isEmpty else { return nil }
    guard let pattern = NumberPattern(rawValue: text) else {
      check.fault(field, .malformed)
      return nil
    }
    // Requesters type these numbers; what is typed is looked for as `folded` writes it.
    if field == .requestNumbers, Office.folded(text) != text { check.fault(field, .unusual) }
    return pattern
  }

  /// A number must not come up twice in a county, whatever it counts.
  private mutating func compareNumbers(_ agency: Agency) {
    // With another's short name they are the same anyhow, and that is told already.
    guard !others.contains(where: { $0.shortName == agency.shortName }) else { return }
    let (request, letter) = (agency.firstRequestNumber, agency.firstLetterNumber)
    if others.contains(where: { $0.firstRequestNumber == request }) {
      check.fault(.requestNumbers, .taken)
    }
    if request == letter || others.contains(where: { $0.firstLetterNumber == letter }) {
      check.fault(.letterNumbers, .taken)
    }
  }
}

extension Agency {
  /// The same year and serial for all: only for comparing patterns.
  fileprivate var firstRequestNumber: String {
    requestNumber(1, in: 1)
  }

  fileprivate var firstLetterNumber: String {
    letterNumber(1, in: 1)
  }
}
