/// How an officer made sure that who asks for a new query code is the requester. One of these stands in
/// the log.
package enum IdentityCheck: String, Sendable, Hashable, CaseIterable {
  /// The requester came and showed the paper named in the request.
  case paperShown = "paper-shown"
  /// Somebody with an authorisation and papers of both came.
  case agentShown = "agent-shown"
  /// The office called back the number given in the request.
  case calledBack = "called-back"
  /// The code goes to the address of post or e-mail given in the request, and nowhere else.
  case sentToAddress = "sent-to-address"
}
