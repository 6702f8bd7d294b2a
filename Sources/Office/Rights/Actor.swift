package import Records

/// Who asks for an act.
package enum Actor: Sendable, Hashable {
  /// An officer whose session the portal has checked. Roles are read again in the act's transaction.
  case officer(OfficerID)
  /// A requester who gave a number and its code; see `Office.identify`.
  case requester(RequesterPass)

  var recorded: CaseActor {
    switch self {
    case .officer(let id): .officer(id)
    case .requester: .requester
    }
  }
}

/// Proof that somebody gave the number of a request and its query code. Only `Office.identify` makes
/// one; it opens this one request, until another code is issued.
package struct RequesterPass: Sendable, Hashable {
  package let request: RequestID
  /// Of the code that was given; nil opens nothing again.
  let code: Fingerprint?

  init(request: RequestID, code: Fingerprint? = nil) {
    self.request = request
    self.code = code
  }
}
