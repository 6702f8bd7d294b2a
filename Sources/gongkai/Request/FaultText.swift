import Portal

/// What is wrong with the options of a command, each by its name.
struct FaultText {
  private let lines: [String]

  init(_ wrong: FormFaults, _ values: [ActValue]) {
    lines = wrong.faults.map { fault in
      let value = values.first { $0.field == fault.field }
      let option = value?.option ?? (fault.field == "files" ? "--file" : nil)
      return (option.map { "\($0)：" } ?? "") + fault.message + Self.choices(value)
    }
  }

  var text: String { ([RequestWords.wrongOptions] + lines).joined(separator: "\n  ") }

  /// Where nothing was given, what can be.
  private static func choices(_ value: ActValue?) -> String {
    guard let value, value.typed.isEmpty, case .choice(let choices) = value.kind else { return "" }
    return RequestWords.among(choices)
  }
}
