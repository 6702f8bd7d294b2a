/// Something that can be found by its text.
package struct SearchEntry: Sendable, Hashable {
  /// What it is, in small letters: `request`, `item`, `answer`.
  package let kind: String
  /// Unique within its kind.
  package let id: String
  package let county: CountyCode
  /// By which a search is narrowed, such as `agency:130999-2` or `public`: small letters, digits and
  /// `: - _ .`; anything else in ASCII becomes `_`.
  package let labels: [String]
  /// By which hits are ordered, newest first.
  package let moment: Moment
  package let text: String

  package init(
    kind: String, id: String, county: CountyCode, labels: [String] = [], moment: Moment,
    text: String
  ) {
    self.kind = kind
    self.id = id
    self.county = county
    self.labels = labels
    self.moment = moment
    self.text = text
  }
}
