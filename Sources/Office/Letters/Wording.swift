package import Drafting
package import Records

/// The wording of a kind of letter that an agency uses.
package struct Wording: Sendable, Hashable {
  package let kind: LetterKind
  package let text: String
  /// When the agency saved one of its own; nil where it uses ours.
  package let saved: Moment?
  package let officerName: String?

  package var isOwn: Bool { saved != nil }

  init(_ kind: LetterKind) {
    self.kind = kind
    text = LetterTemplate.standard(for: kind).text
    saved = nil
    officerName = nil
  }

  init(_ kind: LetterKind, _ own: OwnWording, officerName: String?) {
    self.kind = kind
    text = own.text
    saved = own.saved
    self.officerName = officerName
  }
}
