package import Records

/// What a requester states (Regulation art 29).
package struct RequestForm: Sendable, Hashable {
  package var requester: RequesterForm
  /// The name of the information, or what it is about in a line.
  package var title: String
  /// The document number of what is asked for, where it is known.
  package var documentNumber: String?
  package var description: String
  package var medium: SupplyMedium
  package var supplyWay: SupplyWay
  package var files: [KeptFile]

  package init(
    requester: RequesterForm, title: String, documentNumber: String? = nil, description: String,
    medium: SupplyMedium = .electronic, supplyWay: SupplyWay = .email, files: [KeptFile] = []
  ) {
    self.requester = requester
    self.title = title
    self.documentNumber = documentNumber
    self.description = description
    self.medium = medium
    self.supplyWay = supplyWay
    self.files = files
  }
}
