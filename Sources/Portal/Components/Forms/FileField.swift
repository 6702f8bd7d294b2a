internal import HTML

/// Files. What is allowed is told before, not after.
struct FileField: Component {
  let field: Field
  /// For `accept`: `.pdf,.jpg`.
  let accepted: [String]
  let isMultiple: Bool
  /// Browsers do not send chosen files back: after an error they must be chosen again.
  let mustChooseAgain: Bool

  init(
    _ name: String, _ label: String, in state: FormState = .empty, hint: String? = nil,
    need: Field.Need = .optional, accepted: [String], files: Int = 1, fileBytes: Int,
    id: String? = nil
  ) {
    let limits = Words.fileLimits(files: files, bytes: fileBytes, accepted: accepted)
    field = Field(
      name, label, in: state, hint: (hint ?? "") + limits, need: need, id: id)
    self.accepted = accepted
    isMultiple = files > 1
    mustChooseAgain = state.hasErrors
  }

  func write(to html: inout HTMLBuffer) {
    field.write(to: &html) { html in
      if mustChooseAgain { html(.p, .class("hint again"), text: Words.chooseAgain) }
      html(
        .input,
        attributes: [.type("file"), .accept(accepted.joined(separator: ","))] + field.control + [
          .when(isMultiple, .multiple)
        ])
    }
  }
}
