internal import Logging

extension Logger {
  /// Writes an unforeseen error to the log under a new reference number, and returns that.
  ///
  /// Only the error's type is written: its values may hold words of a file.
  func report(_ error: any Error) -> String {
    let number = UInt32.random(in: .min ... .max)
    let digits = String(number, radix: 16, uppercase: true)
    let reference = String(repeating: "0", count: 8 - digits.count) + digits
    self.error(
      "unforeseen error",
      metadata: [
        "reference": "\(reference)", "type": "\(type(of: error))",
      ])
    return reference
  }
}
