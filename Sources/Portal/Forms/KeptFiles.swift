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
      guard let named = Named(text, premises.tokens, context) else { continue }
      let content = try await premises.files.content(of: named.hash)
      try await keep(content, named.name, &state, premises, context)
    }
    for file in form.files where file.field == Self.upload {
      switch file.content {
      case .bytes(let bytes): try await keep(bytes, file.name.text, &state, premises, context)
      case .tooLarge(let limit):
        state.add(Words.fileTooLarge(file.name.text, limit), to: Self.upload)
      }
    }
  }

  private mutating func keep(
    _ bytes: [UInt8], _ name: String, _ state: inout FormState, _ premises: Premises,
    _ context: PortalContext
  ) async throws {
    guard files.count < Self.limits.most else {
      return state.add(Words.tooManyFiles(Self.limits.most), to: Self.upload)
    }
    do {
      let file = try await premises.files.keep(
        bytes, named: name, limits: Self.limits, now: premises.now())
      guard !files.contains(file) else { return }
      files.append(file)
      marks.append(Named(hash: file.hash, name: file.name).marked(premises.tokens, context))
    } catch let refusal as AttachmentRefusal {
      state.add(Words.message(refusal, name), to: Self.upload)
    }
  }
}

/// A kept file as a form names it: the mark, the hash and the name.
private struct Named {
  let hash: ContentHash
  let name: String

  init(hash: ContentHash, name: String) {
    self.hash = hash
    self.name = name
  }

  init?(_ text: String, _ tokens: FormTokens, _ context: PortalContext) {
    let parts = text.split(separator: " ", maxSplits: 1).map(String.init)
    guard parts.count == 2, tokens.accepts(mark: parts[0], of: parts[1], for: context) else {
      return nil
    }
    let rest = parts[1].split(separator: " ", maxSplits: 1)
    guard rest.count == 2, let hash = ContentHash(text: rest[0]) else { return nil }
    self.init(hash: hash, name: String(rest[1]))
  }

  func marked(_ tokens: FormTokens, _ context: PortalContext) -> String {
    let text = "\(hash.text) \(name)"
    return "\(tokens.mark(text, for: context)) \(text)"
  }
}
