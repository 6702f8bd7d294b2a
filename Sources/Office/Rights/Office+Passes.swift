package import Records

/// What a requester's browser keeps after number and code were given, so that no address carries
/// either: sealed, and good for two hours.
package struct OpenedPass: Sendable, Hashable {
  package let pass: RequesterPass
  /// The code itself, only right after submission, for the receipt to show.
  package let code: String?
}

extension Office {
  private static var passSeconds: Int64 { 2 * 3600 }

  package func token(
    of pass: RequesterPass, showing code: QueryCode? = nil, now: Moment
  ) throws -> String {
    let last = now.adding(seconds: Self.passSeconds).milliseconds
    return try keys.sealPass(
      "\(last) \(pass.request) \(code?.printed ?? "-") \(pass.code?.mark ?? "-")")
  }

  /// The pass to a request that was just submitted.
  package func pass(of submission: Submission) throws -> RequesterPass {
    RequesterPass(
      request: submission.request,
      code: try keys.fingerprint(of: submission.code, for: submission.request.rawValue))
  }

  /// The pass again; nil where its time is over, it was not made here, or another query code was issued.
  package func pass(token: String, now: Moment) async throws -> OpenedPass? {
    let parts = keys.openPass(token)?.split(separator: " ").map(String.init) ?? []
    guard parts.count == 4, let last = Int64(parts[0]), now.milliseconds < last,
      let request = RequestID(rawValue: parts[1]), request.county == county,
      let code = try await records.read({ try RequestStore($0).code(of: request) }),
      code.mark == parts[3]
    else { return nil }
    return OpenedPass(
      pass: RequesterPass(request: request, code: code), code: parts[2] == "-" ? nil : parts[2])
  }
}
