/// An end without result: what is said in Chinese, and the status the program ends with.
///
/// Not `ValidationError`, behind which the argument parser prints its usage in English.
struct Failure: Error {
  let sentence: String
  let status: Int32

  /// The command line is wrong, or a file it names cannot be used.
  static func stop(_ sentence: String) -> Failure { Failure(sentence: sentence, status: 64) }

  /// The office does not allow it.
  static func refused(_ sentence: String) -> Failure { Failure(sentence: sentence, status: 1) }

  /// The installation cannot be opened or read.
  static func unopened(_ sentence: String) -> Failure { Failure(sentence: sentence, status: 2) }
}
