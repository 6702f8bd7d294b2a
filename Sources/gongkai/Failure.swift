/// An end without result: one Chinese sentence, and the status of a wrong command line.
///
/// Not `ValidationError`, behind which the argument parser prints its usage in English.
struct Failure: Error {
  let sentence: String

  static func stop(_ sentence: String) -> Failure { Failure(sentence: sentence) }
}
