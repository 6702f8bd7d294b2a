package import Law
package import Office
package import Records

/// An act as the command line asks for it: the fields of its form, by name and as text. They are filled
/// in beforehand, read and refused as on the act's page.
package struct FilledAct: Sendable {
  private let act: CaseAct
  private let view: CaseView
  private let fields: FormFields
  private let files: [UploadedFile]
  private let faults: [FormFaults.Fault]

  /// `faults` are those found before: they are told with the form's own, and nothing is done. What is
  /// given replaces what an empty form would be filled with.
  package init(
    _ act: CaseAct, on view: CaseView, _ given: [String: [String]], files: [UploadedFile],
    faults: [FormFaults.Fault], today: Day
  ) {
    var fields = ActFields.values(act, view, today: today).fields
    for (name, texts) in given {
      fields.remove(name)
      for text in texts { fields.add(text, to: name) }
    }
    self.act = act
    self.view = view
    self.fields = fields
    self.files = files
    self.faults = faults
  }

  /// Does it. `version` is the one somebody saw.
  ///
  /// - Throws: `FormFaults` for what cannot be read, `OfficeError` for what is refused.
  package func perform(
    version: Int, by officer: OfficerID, _ office: Office, keeping store: FileStore, now: Moment
  ) async throws {
    var input = ActInput(fields, faults)
    do {
      if act.takesFiles {
        input.kept = try await KeptFiles(files, &input.state, in: store, now: now)
      }
      let performing = ActPerforming(
        act: act, request: view.record.id, version: version, officer: officer, office: office,
        now: now)
      try await performing(&input)
    } catch is ActInput.Unfinished {
      throw FormFaults(input.state)
    } catch OfficeError.invalid(let faults) {
      throw FormFaults(faults)
    }
  }

  /// Why the act is not offered to this officer now.
  package func notOffered(to officer: Officer) -> Notice {
    Words.notOffered(act, view, mayByRole: act.isFor(officer, view), hint: "")
  }
}
