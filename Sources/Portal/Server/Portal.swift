internal import Glibc
package import Hummingbird
internal import Law
package import Logging
internal import NIOCore
internal import Office

/// The web server: its routes, and how it is started.
package enum Portal {
  /// Serves until the process is told to stop (SIGTERM, SIGINT).
  ///
  /// Throws `PortalError` where the port cannot be had.
  ///
  /// `announce` is called once with the address when the port is open; port 0 takes a free one.
  package static func run(
    host: String, port: Int, premises: Premises? = nil, checker: Checker,
    limits: UploadLimits = .standard, logger: Logger,
    announce: @escaping @Sendable (_ address: String) -> Void
  ) async throws {
    let router = router(premises: premises, checker: checker, limits: limits, logger: logger)
    let app = Application(
      router: router,
      server: .http1(
        configuration: .init(
          // Longer than a check may take: while a file is checked the rest of its upload is not
          // read, which looks like an idle connection.
          idleTimeout: .seconds(limits.checkTime.components.seconds + 60),
          httpDecoderConfiguration: .init(
            maxHeaderFieldSize: 16 << 10, maxHeaderListSize: 32 << 10, maxHeaderFieldCount: 100))),
      configuration: .init(
        address: .hostname(host, port: port),
        // Fewer than the files a process may open: the database and the attachments need some too.
        availableConnectionsDelegate: .maximum(mostConnections, logger: logger)),
      onServerRunning: { channel in
        let bound = channel.localAddress?.port ?? port
        announce("http://\(host.contains(":") ? "[\(host)]" : host):\(bound)/")
      },
      logger: logger)
    let caretaker = premises.map { premises in
      Task { await Caretaker(premises: premises, logger: logger).run() }
    }
    defer { caretaker?.cancel() }
    do {
      try await app.runService()
    } catch let error as IOError where error.errnoCode == EADDRINUSE {
      throw PortalError.portTaken(port)
    } catch let error as IOError where error.errnoCode == EACCES {
      throw PortalError.portForbidden(port)
    } catch let error as IOError where error.errnoCode == EADDRNOTAVAIL {
      throw PortalError.noSuchHost(host)
    } catch is SocketAddressError.UnknownHost {
      throw PortalError.noSuchHost(host)
    }
  }

  private static let mostConnections = 512

  /// The routes alone, for tests. Without premises there is only what needs no records.
  package static func router(
    site: Site = .unnamed, premises: Premises? = nil, checker: Checker,
    limits: UploadLimits = .standard, logger: Logger
  ) -> Router<PortalContext> {
    let plate = premises?.plate ?? Nameplate(site)
    let router = Router(context: PortalContext.self, options: .autoGenerateHeadEndpoints)
    router.add(middleware: SecurityHeaders())
    router.add(middleware: RequestLog(logger: logger))
    router.add(middleware: ErrorPages(plate: plate, logger: logger))
    router.add(middleware: SameSite())
    router.add(middleware: Visits(isSecure: premises?.isSecure ?? false))
    if premises?.isBehindProxy ?? false { router.add(middleware: ForwardedSource()) }
    ChecksRoutes(plate: plate, checker: checker, limits: limits, logger: logger).add(to: router)
    DeadlineRoutes(plate: plate, calendar: calendar(premises)).add(to: router)
    StyleguideRoutes.add(to: router)
    AssetRoutes.add(to: router)
    if let premises {
      HomeRoutes(premises: premises).add(to: router)
      RequestRoutes(premises: premises).add(to: router)
      ProgressRoutes(premises: premises).add(to: router)
      addDesk(premises, to: router)
    } else {
      router.get("/") { _, _ in Response.redirect(to: "/checks", type: .found) }
    }
    router.refuseOtherMethods()
    return router
  }

  /// The office's notices; without an office those that come with the program.
  private static func calendar(
    _ premises: Premises?
  ) -> @Sendable () async throws -> WorkingCalendar {
    guard let premises else { return { .stateCouncil } }
    return { try await premises.office.calendar() }
  }

  private static func addDesk(_ premises: Premises, to router: Router<PortalContext>) {
    let desk = router.group("desk").add(middleware: DeskSessions(premises: premises))
    SignInRoutes(premises: premises).add(to: desk)
    let inside = desk.group().add(middleware: DeskGate())
    PasswordRoutes(premises: premises).add(to: inside)
    CaseListRoutes(premises: premises).add(to: inside)
    CaseRoutes(premises: premises).add(to: inside)
    RelatedRoutes(premises: premises).add(to: inside)
    QueryCodeRoutes(premises: premises).add(to: inside)
    ActRoutes(premises: premises).add(to: inside)
    IntakeRoutes(premises: premises).add(to: inside)
    CalendarRoutes(premises: premises).add(to: inside)
    BoardRoutes(premises: premises).add(to: inside)
    DigestRoutes(premises: premises).add(to: inside)
    LedgerRoutes(premises: premises).add(to: inside)
    ImportRoutes(premises: premises).add(to: inside)
    WordingRoutes(premises: premises).add(to: inside)
    AnswerRoutes(premises: premises).add(to: inside)
    AgencyRoutes(premises: premises).add(to: inside)
    OfficerRoutes(premises: premises).add(to: inside)
    LogRoutes(premises: premises).add(to: inside)
  }
}
