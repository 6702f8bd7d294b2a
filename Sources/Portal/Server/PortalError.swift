/// Why the server could not be started.
package enum PortalError: Error, Equatable {
  /// Another program listens there.
  case portTaken(Int)
  /// Ports below 1024 are for root.
  case portForbidden(Int)
  /// The name leads nowhere, or to another machine.
  case noSuchHost(String)
}
