internal import Hummingbird
internal import Office
internal import Records

/// `/desk/board`: how the agencies stand, for the lead office.
struct BoardRoutes: DeskRoutes {
  let premises: Premises
  let place: DeskPlace? = .board

  func add(to router: RouterGroup<PortalContext>) {
    router.get("board") { _, context in try await show(context) }
  }

  private func show(_ context: PortalContext) async throws -> Response {
    try await reading(context) { officer in
      let board = try await office.board(by: officer.id, now: premises.now())
      return page(Words.name(of: DeskPlace.board), in: context, BoardView(board).parts)
    }
  }
}
