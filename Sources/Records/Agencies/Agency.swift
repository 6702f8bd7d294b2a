package import Law

/// An agency with what its letters, its guide and its clocks need to know of it.
package struct Agency: Sendable, Hashable {
  package let id: AgencyID
  /// The agency above it, perhaps of another county's records; nil at the top.
  package var parent: AgencyID?
  package var level: AgencyLevel
  package var name: String
  /// 机关代字: what its document numbers begin with. One agency at work in a county has it.
  package var shortName: String
  package var contact: AgencyContact
  package var remedies: AgencyRemedies
  package var requestNumbers: NumberPattern
  package var letterNumbers: NumberPattern
  package var counting: CountingConvention
  /// False once it was abolished or merged; its requests remain.
  package var isActive: Bool

  package init(
    id: AgencyID, parent: AgencyID? = nil, level: AgencyLevel, name: String, shortName: String,
    contact: AgencyContact = AgencyContact(), remedies: AgencyRemedies = AgencyRemedies(),
    requestNumbers: NumberPattern = .requests, letterNumbers: NumberPattern = .letters,
    counting: CountingConvention = .fromNextDay, isActive: Bool = true
  ) {
    self.id = id
    self.parent = parent
    self.level = level
    self.name = name
    self.shortName = shortName
    self.contact = contact
    self.remedies = remedies
    self.requestNumbers = requestNumbers
    self.letterNumbers = letterNumbers
    self.counting = counting
    self.isActive = isActive
  }

  /// A request's number on paper.
  package func requestNumber(_ serial: Int, in year: Int) -> String {
    requestNumbers.number(shortName: shortName, year: year, serial: serial)
  }

  /// A letter's.
  package func letterNumber(_ serial: Int, in year: Int) -> String {
    letterNumbers.number(shortName: shortName, year: year, serial: serial)
  }
}
