package import Law

/// A letter of a request: what it says is fixed when it is made out, its files are made from that.
package struct CaseLetter: Sendable, Hashable {
  package let request: RequestID
  package let serial: Int
  /// The event it was made out with.
  package let event: Int
  /// The kind as the letters name it.
  package let kind: String
  package let addressee: Addressee
  /// The document number, where the kind has one.
  package let number: String?
  package let day: Day
  /// Names the wording it was made from.
  package let wording: String
  package let docx: ContentHash?
  package let pdf: ContentHash?

  package init(
    request: RequestID, serial: Int, event: Int, kind: String, addressee: Addressee,
    number: String?, day: Day, wording: String, docx: ContentHash? = nil, pdf: ContentHash? = nil
  ) {
    self.request = request
    self.serial = serial
    self.event = event
    self.kind = kind
    self.addressee = addressee
    self.number = number
    self.day = day
    self.wording = wording
    self.docx = docx
    self.pdf = pdf
  }

  /// Whom it is for. Only the requester's own are shown to the requester.
  package enum Addressee: String, Sendable, Hashable, CaseIterable {
    case requester
    case thirdParty = "third-party"
    case jointAgency = "joint-agency"
    /// Kept in the file, such as the proof of service.
    case office
  }
}
