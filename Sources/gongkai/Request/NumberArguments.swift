import ArgumentParser

/// Which request is meant.
struct NumberArguments: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "申请编号，如 清财依申请〔2026〕7号；括号可以用半角，也可以写内部编号，如 139999-7。",
      valueName: "编号"))
  var number: String?

  /// - Throws: `Failure` where none was given.
  func given() throws -> String {
    guard let number, !number.isEmpty else { throw Failure.stop(RequestWords.numberMissing) }
    return number
  }
}
