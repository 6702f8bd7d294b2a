package import Law

/// Why a letter cannot be written. Names tags, never what they hold.
package enum LetterError: Error, Sendable, Equatable {
  /// The template is not fit for its kind.
  case faultyTemplate([TemplateFault])
  /// Without these the letter would not say what the law demands.
  case missing([LetterTag])
  /// An officer's words name an article of the Regulation on which this letter does not rest.
  case otherArticle(LetterField, String)
  /// The template belongs to another kind.
  case wrongTemplate(LetterKind)
  /// Nobody said who decides on reconsideration.
  case reconsiderationUnknown
  /// A reply delivered online must name the online way to reconsideration (行政复议法 art 22(2)).
  case onlineReconsiderationUnknown
  /// The outcome and its grounds are no reply.
  case noReply(ReplyFault)
  /// The law of that day is not known.
  case noAnswer(NoAnswer)
}
