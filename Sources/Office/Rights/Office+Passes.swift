package import Records

/// What a requester's browser keeps after number and code were given, so that no address carries
/// either: sealed, and good for two hours.
package struct OpenedPass: Sendable {
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
    return try keys.sealPass("\(last) \(pass.request) \(code?.printed ?? "-")")
  }

  /// The pass to a request that was just submitted.
  package func pass(of submission: Submission) -> RequesterPass {
    RequesterPass(request: submission.request)
  }

  /// The pass again; nil where its time is over or it was not made here.
  package func pass(token: String, now: Moment) -> OpenedPass? {
    let parts = keys.openPass(token)?.split(separator: " ").map(String.init) ?? []
    guard parts.count == 3, let last = Int64(parts[0]), now.milliseconds < last,
      let request = RequestID(rawValue: parts[1]), request.county == county
    else { return nil }
    return OpenedPass(
      pass: RequesterPass(request: request), code: parts[2] == "-" ? nil : parts[2])
  }
}
