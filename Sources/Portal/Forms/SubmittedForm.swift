internal import HTTPTypes
internal import Hummingbird

/// A form as a browser sent it, already known to come from a page of ours.
struct SubmittedForm {
  var fields: FormFields
  /// The files by the field they were put in; inputs left empty are not here.
  var files: [UploadedFile] = []

  /// Bytes of a form without files.
  private static let plainLimit = 512 << 10

  /// Reads a form and proves that it came from one of our own pages.
  ///
  /// - Throws: `HTTPError` 403 without a valid token, 413 where it is too large, 400 where it cannot be
  ///   read, 415 where it is no form, 503 where all forms together hold too much.
  static func read(
    _ request: Request, _ context: PortalContext, _ tokens: FormTokens,
    limits: UploadLimits = .forms
  ) async throws -> SubmittedForm {
    let type = request.headers[.contentType]
    let form =
      isMultipart(type)
      ? try await multipart(request, type, limits, tokens.room)
      : try await urlEncoded(request, type)
    guard tokens.accepts(form.fields.exact(FormTokens.field), for: context) else {
      throw HTTPError(.forbidden)
    }
    return form
  }

  private static func isMultipart(_ type: String?) -> Bool {
    (type ?? "").lowercased().hasPrefix("multipart/form-data")
  }

  private static func urlEncoded(
    _ request: Request, _ type: String?
  ) async throws -> SubmittedForm {
    guard (type ?? "").lowercased().hasPrefix("application/x-www-form-urlencoded") else {
      throw HTTPError(.unsupportedMediaType)
    }
    let body = try await request.body.collect(upTo: plainLimit)
    guard let fields = FormFields(urlEncoded: body.readableBytesView) else {
      throw HTTPError(.badRequest)
    }
    return SubmittedForm(fields: fields)
  }

  private static func multipart(
    _ request: Request, _ type: String?, _ limits: UploadLimits, _ room: HeldBytes
  ) async throws -> SubmittedForm {
    if let length = request.headers[.contentLength].flatMap({ Int($0) }),
      length > limits.totalBytes
    {
      throw HTTPError(.contentTooLarge)
    }
    var held = 0
    defer { _ = room.add(-held) }
    do {
      var reader = try UploadReader(contentType: type, limits: limits)
      var files: [UploadedFile] = []
      for try await chunk in request.body {
        guard room.add(chunk.readableBytes) else { throw UploadError.busy }
        held += chunk.readableBytes
        files += try reader.feed(chunk.readableBytesView)
      }
      try reader.finish(needsFile: false)
      return SubmittedForm(fields: reader.fields, files: files)
    } catch let error as UploadError {
      throw HTTPError(error.status)
    }
  }
}

extension UploadLimits {
  /// What a form may carry: ten files of 20 MB.
  package static let forms: UploadLimits = {
    var limits = UploadLimits()
    limits.fileBytes = 20 << 20
    limits.totalBytes = 64 << 20
    limits.files = 10
    return limits
  }()
}
