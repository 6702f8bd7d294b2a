internal import Office
internal import Records

/// The files of a form that goes over several pages: kept when they are sent first, and named by the
/// form from then on. What a browser names is only taken with our mark for this visit.
struct KeptFiles {
  private(set) var files: [KeptFile] = []
  /// What the form carries for each.
  private(set) var marks: [String] = []

  static let field = "kept"
  static let upload = "files"
  static let limits = AttachmentLimits()
  static let accepted = AttachmentKind.allCases.flatMap(\.endings).map { ".\($0)" }

  /// Those named by the form, and those sent with it now; what is not taken is said beside the field.
  init(
    _ form: SubmittedForm, _ state: inout FormState, _ premises: Premises, _ context: PortalContext
  ) async throws {
    for text in form.fields.all(Self.field) {
      guard let file = Named(text, premises.tokens, context)?.file else { continue }
      try await take(again: file, &state, premises, context)
    }
    let sent = form.files.filter { $0.field == Self.upload }
    guard try await mayKeep(sent.count, &state, premises, context) else { return }
    for file in sent {
      if let file = try await kept(file, &state, in: premises.files, now: premises.now()) {
        add(file, premises, context)
      }
    }
  }

  /// Those of a form that is sent once and whole.
  init(
    _ sent: [UploadedFile], _ state: inout FormState, in store: FileStore, now: Moment
  ) async throws {
    for file in sent {
      if let file = try await kept(file, &state, in: store, now: now) { files.append(file) }
    }
  }

  /// The form may have stood on the screen so long that the file is gone.
  private mutating func take(
    again file: KeptFile, _ state: inout FormState, _ premises: Premises, _ context: PortalContext
  ) async throws {
    guard files.count < Self.limits.most else { return }
    do {
      try await premises.files.renew(file.hash, now: premises.now())
      add(file, premises, context)
    } catch FileStoreFault.missing {
      state.add(Words.fileGone(file.name), to: Self.upload)
    }
  }

  /// A visitor who sends very many files has to wait between them: what nobody submits fills the disk for
  /// a day. Officers are known by name, and many of them share an address.
  private func mayKeep(
    _ count: Int, _ state: inout FormState, _ premises: Premises, _ context: PortalContext
  ) async throws -> Bool {
    guard context.session == nil else { return true }
    do {
      try await premises.office.countUploads(count, from: context.source, now: premises.now())
      return true
    } catch OfficeError.throttled(let moment) {
      state.add(Words.tooManyUploads(until: moment), to: Self.upload)
      return false
    }
  }

  private mutating func add(_ file: KeptFile, _ premises: Premises, _ context: PortalContext) {
    guard !files.contains(file) else { return }
    files.append(file)
    marks.append(Named(file).marked(premises.tokens, context))
  }

  /// Nil, and said beside the field, where it is not taken.
  private func kept(
    _ sent: UploadedFile, _ state: inout FormState, in store: FileStore, now: Moment
  ) async throws -> KeptFile? {
    let name = sent.name.text
    do {
      switch sent.content {
      case .bytes where files.count >= Self.limits.most:
        state.add(Words.tooManyFiles(Self.limits.most), to: Self.upload)
      case .bytes(let bytes):
        return try await store.keep(bytes, named: name, limits: Self.limits, now: now)
      case .tooLarge(let limit): state.add(Words.fileTooLarge(name, limit), to: Self.upload)
      }
    } catch let refusal as AttachmentRefusal {
      state.add(Words.message(refusal, name), to: Self.upload)
    }
    return nil
  }
}

/// A kept file as a form names it: the mark, and what was found out about the file when it was sent, so
/// that nothing needs to be read again.
private struct Named {
  let file: KeptFile

  init(_ file: KeptFile) { self.file = file }

  init?(_ text: String, _ tokens: FormTokens, _ context: PortalContext) {
    let parts = text.split(separator: " ", maxSplits: 1).map(String.init)
    guard parts.count == 2, tokens.accepts(mark: parts[0], of: parts[1], for: context) else {
      return nil
    }
    let rest = parts[1].split(separator: " ", maxSplits: 3)
    guard rest.count == 4, let hash = ContentHash(text: rest[0]), let size = Int(rest[1]),
      let kind = AttachmentKind(rawValue: String(rest[2]))
    else { return nil }
    self.init(KeptFile(hash: hash, size: size, kind: kind, name: String(rest[3])))
  }

  func marked(_ tokens: FormTokens, _ context: PortalContext) -> String {
    let text = "\(file.hash.text) \(file.size) \(file.kind.rawValue) \(file.name)"
    return "\(tokens.mark(text, for: context)) \(text)"
  }
}
