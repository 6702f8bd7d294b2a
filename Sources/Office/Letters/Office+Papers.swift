import Drafting
import Law
package import Records

extension Office {
  /// The full text of a request as it was sent, for its requester; made each time, with what is sealed
  /// in the records.
  package func sentForm(_ pass: RequesterPass, _ format: LetterFormat) async throws -> FileContent {
    let keys = keys
    let letter = try await records.read { session in
      try PaperMaker(pass.request, keys, session).sentForm()
    }
    return try FileContent(letter, format)
  }

  /// The registration form (登记表) of a case for the file: numbers, days and history, contact masked.
  package func registration(
    _ request: RequestID, _ format: LetterFormat, by id: OfficerID, now: Moment
  ) async throws -> FileContent {
    let (county, keys) = (county, keys)
    let letter = try await records.read { session in
      _ = try Self.readable(request, by: .officer(id), county, session)
      return try PaperMaker(request, keys, session).registration(on: now.day)
    }
    return try FileContent(letter, format)
  }
}

extension FileContent {
  fileprivate init(_ letter: Letter, _ format: LetterFormat) throws {
    name = AttachmentName.cleaned("\(letter.kind.name).\(format.rawValue)")
    mediaType = format.kind.mediaType
    bytes = try letter.write(as: format.fileFormat)
  }
}
