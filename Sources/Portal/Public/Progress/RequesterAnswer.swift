internal import Office
internal import Records

/// What a requester enters on a case by a form of its page; the last part of the form's address.
enum RequesterAnswer: String, CaseIterable {
  case correction, reasons, withdrawal

  func enter(
    _ entry: Entry, _ fields: FormFields, _ files: [KeptFile], _ office: Office
  ) async throws {
    switch self {
    case .correction:
      _ = try await office.recordCorrection(entry, text: fields.text("text"), files: files)
    case .reasons:
      _ = try await office.recordReasons(entry, text: fields.text("text"), files: files)
    case .withdrawal: _ = try await office.withdraw(entry, reason: fields.text("reason"))
    }
  }
}
