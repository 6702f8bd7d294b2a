package import Office
package import Records

/// A request as the command line registers it: the fields of the intake form, by name and as text.
package struct FilledIntake: Sendable {
  private let fields: FormFields
  private let files: [UploadedFile]
  private let faults: [FormFaults.Fault]

  /// `faults` are those found before: they are told with the form's own, and nothing is registered.
  package init(
    _ given: [String: [String]], files: [UploadedFile], faults: [FormFaults.Fault]
  ) {
    var fields = FormFields()
    for (name, texts) in given {
      for text in texts { fields.add(text, to: name) }
    }
    self.fields = fields
    self.files = files
    self.faults = faults
  }

  /// Registers it, and tells what the request lacks.
  ///
  /// - Throws: `FormFaults` for what cannot be read, `OfficeError` for what is refused.
  package func register(
    by officer: Officer, _ office: Office, keeping store: FileStore, now: Moment
  ) async throws -> (submission: Submission, lacks: [FieldFault]) {
    try OfficeAct.register.ask(officer)
    var input = ActInput(fields, faults)
    do {
      input.kept = try await KeptFiles(files, &input.state, in: store, now: now)
      return try await input.register(by: officer, office, now: now)
    } catch is ActInput.Unfinished {
      throw FormFaults(input.state)
    } catch OfficeError.invalid(let faults) {
      throw FormFaults(faults)
    }
  }
}
