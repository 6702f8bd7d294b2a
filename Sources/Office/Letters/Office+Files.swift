import Documents
import Drafting
import Law
package import Records

extension Office {
  /// A letter as a file. A requester gets what is addressed to the requester only, and a reply only
  /// once it was delivered.
  package func letter(
    _ id: LetterID, _ format: LetterFormat, by actor: Actor, now: Moment
  ) async throws -> FileContent {
    let county = county
    let letter = try await records.read { session in
      let store = RequestStore(session)
      let record = try Self.readable(id.request, by: actor, county, session)
      guard let letter = try store.letter(of: id.request, id.serial)?.letter,
        actor.isOfficer || letter.isShown(record)
      else { throw OfficeError.notFound }
      return letter
    }
    let kept = try await kept(letter, now: now)
    let hash =
      switch format {
      case .docx: kept.docx
      case .pdf: kept.pdf
      }
    guard let hash else { throw OfficeError.notFound }
    return FileContent(
      name: letter.fileName(format), mediaType: format.kind.mediaType,
      bytes: try await files.content(of: hash))
  }

  /// A file of a case. A requester gets what was sent in, and the files of the reply once it was
  /// delivered.
  package func file(
    _ request: RequestID, _ position: Int, by actor: Actor, now: Moment
  ) async throws -> FileContent {
    let county = county
    let file = try await records.read { session in
      let store = RequestStore(session)
      let record = try Self.readable(request, by: actor, county, session)
      guard let file = try store.files(of: request).first(where: { $0.position == position })
      else { throw OfficeError.notFound }
      if !actor.isOfficer {
        let events = try store.events(of: request)
        guard
          CaseEvent.sent(events).contains(file.event)
            || CaseEvent.deliveredReply(events, record) == file.event
        else { throw OfficeError.notFound }
      }
      return file.file
    }
    return FileContent(
      name: file.name, mediaType: file.kind.mediaType,
      bytes: try await files.content(of: file.hash))
  }

  static func readable(
    _ request: RequestID, by actor: Actor, _ county: CountyCode, _ session: any Session
  ) throws -> CaseRecord {
    guard request.county == county, let record = try RequestStore(session).find(request) else {
      throw OfficeError.notFound
    }
    switch actor {
    case .requester(let pass):
      guard pass.request == request else { throw OfficeError.notFound }
    case .officer(let id):
      _ = try Rights(session, county).checkReading(id, record)
    }
    return record
  }
}

extension Office {
  /// Makes the files of letters just made out. Where that fails they are made when somebody wants them.
  func render(_ letters: [LetterID], now: Moment) async {
    for id in letters {
      let letter = try? await records.read { session in
        try RequestStore(session).letter(of: id.request, id.serial)?.letter
      }
      if let letter { _ = try? await kept(letter, now: now) }
    }
  }

  /// The letter with its files, which are made once.
  private func kept(_ letter: CaseLetter, now: Moment) async throws -> CaseLetter {
    if letter.docx != nil, letter.pdf != nil { return letter }
    let written = try await written(letter)
    let docx = try await put(written, .docx, letter, now)
    let pdf = try await put(written, .pdf, letter, now)
    return try await records.write { session in
      let store = RequestStore(session)
      try store.keep(docx: docx, pdf: pdf, of: letter, now: now)
      return try store.letter(of: letter.request, letter.serial)?.letter ?? letter
    }
  }

  private func written(_ letter: CaseLetter) async throws -> Letter {
    let (content, wording) = try await records.read { session in
      let found = try RequestStore(session).letter(of: letter.request, letter.serial)
      return (found?.content ?? "", try WordingStore(session).text(letter.wording) ?? "")
    }
    guard let kind = LetterKind(id: letter.kind) else { throw OfficeError.notFound }
    return try LetterContent(json: content).letter(kind, wording: wording)
  }

  private func put(
    _ written: Letter, _ format: LetterFormat, _ letter: CaseLetter, _ now: Moment
  ) async throws -> RenderedFile {
    let bytes = try written.write(as: format.fileFormat)
    let hash = try await files.put(bytes, now: now)
    return RenderedFile(hash: hash, size: bytes.count, name: letter.fileName(format))
  }
}

extension Actor {
  var isOfficer: Bool { !isRequester }
}

extension CaseLetter {
  /// Whether the requester may have it: a reply that was signed is none before it was delivered.
  func isShown(_ record: CaseRecord) -> Bool {
    guard addressee == .requester else { return false }
    let isReply = LetterKind(id: kind).map { if case .reply = $0 { true } else { false } } ?? false
    return !isReply || record.standing.delivered != nil
  }

  func fileName(_ format: LetterFormat) -> String {
    let name = LetterKind(id: kind)?.title ?? kind
    let number = number.map { "（\($0)）" } ?? ""
    return AttachmentName.cleaned("\(name)\(number).\(format.rawValue)")
  }
}

extension CaseEvent {
  /// The events with which files were sent in: the request, and what its requester sent later.
  static func sent(_ events: [CaseEvent]) -> Set<Int> {
    Set(events.filter { $0.actor == .requester || $0.serial == 0 }.map(\.serial))
  }

  /// The event with the files of the reply; nil before it was delivered.
  static func deliveredReply(_ events: [CaseEvent], _ record: CaseRecord) -> Int? {
    record.standing.delivered == nil ? nil : events.last(where: \.isDraft)?.serial
  }
}
