internal import HTML
internal import Records

/// Files of a form: those that are here already, each with its tick, and room for more.
struct FilesPart: Component {
  private let listed: [Choices.Option]
  private let state: FormState
  private let label: String
  private let hint: String?

  init(kept: KeptFiles?, state: FormState, label: String, hint: String? = nil) {
    listed = zip(kept?.marks ?? [], kept?.files ?? []).map { mark, file in
      .init(mark, Words.fileLine(file))
    }
    self.state = state
    self.label = label
    self.hint = hint
  }

  func write(to html: inout HTMLBuffer) {
    if !listed.isEmpty {
      var ticked = FormState()
      for option in listed { ticked.fields.add(option.value, to: KeptFiles.field) }
      html(
        Choices(
          KeptFiles.field, Words.keptFiles, .any, listed, in: ticked, hint: Words.keptFilesHint,
          need: .unmarked))
    }
    // The files that were taken are kept above, so an error elsewhere loses none of them.
    var own = FormState()
    for error in state.errors(of: KeptFiles.upload) { own.add(error, to: KeptFiles.upload) }
    html(
      FileField(
        KeptFiles.upload, label, in: own, hint: hint, accepted: KeptFiles.accepted,
        files: KeptFiles.limits.most, fileBytes: KeptFiles.limits.largest))
  }
}
