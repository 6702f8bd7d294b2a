internal import Hummingbird

/// `/styleguide`: the design language as it is, for an invented county. Nothing public links to it.
enum StyleguideRoutes {
  static func add(to router: Router<PortalContext>) {
    add(StyleguidePage().page(), to: router, at: "/styleguide")
    add(StyleguideSamples.form, to: router, at: "/styleguide/form")
    add(StyleguideSamples.receipt, to: router, at: "/styleguide/receipt")
    add(StyleguideSamples.confirmation, to: router, at: "/styleguide/confirmation")
    add(StyleguideSamples.worklist, to: router, at: "/styleguide/worklist")
    add(StyleguideSamples.requestCase, to: router, at: "/styleguide/case")
  }

  private static func add(
    _ page: @autoclosure @escaping @Sendable () -> some Page,
    to router: Router<PortalContext>, at path: RouterPath
  ) {
    router.get(path) { _, _ in Response(page: page(), site: StyleguideSamples.site) }
  }
}
