package import Drafting
package import Law
package import Records

/// A reply as a handler drafts it.
package struct ReplyDraft: Sendable, Hashable {
  package var outcome: Outcome
  /// Of a partial disclosure: the grounds for the rest.
  package var partGrounds: [Outcome]
  /// Why it is disclosed although a third party objects.
  package var despiteObjection: DespiteObjection?
  /// What the letter says, field by field; `LetterKind.compulsoryTags` tells which it must.
  package var words: [LetterField: String]
  package var files: [KeptFile]

  package init(
    outcome: Outcome, partGrounds: [Outcome] = [], despiteObjection: DespiteObjection? = nil,
    words: [LetterField: String], files: [KeptFile] = []
  ) {
    self.outcome = outcome
    self.partGrounds = partGrounds
    self.despiteObjection = despiteObjection
    self.words = words
    self.files = files
  }
}
