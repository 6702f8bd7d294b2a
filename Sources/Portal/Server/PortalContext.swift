package import Hummingbird
package import NIOCore
package import Office

/// What is known of a request to the portal while it is answered.
package struct PortalContext: RequestContext, RemoteAddressRequestContext {
  package var coreContext: CoreRequestContextStorage
  /// Where it came from, as far as the connection tells.
  package let remoteAddress: SocketAddress?
  /// The address whose attempts are counted; never logged.
  package var source: String
  /// A random mark of this browser, for form tokens; never stored.
  package var visit = ""
  /// Whether the browser does not know its mark yet.
  package var isNewVisit = false
  /// Who is signed in at the desk.
  package var session: DeskSession?
  /// The agency of who is signed in, as it is called.
  package var agencyName = ""
  /// What falls due for who is signed in.
  package var due = DueCounts()

  package init(source: ApplicationRequestContextSource) {
    coreContext = .init(source: source)
    remoteAddress = source.channel.remoteAddress
    self.source = remoteAddress?.ipAddress ?? "local"
  }
}
