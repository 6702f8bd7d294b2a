internal import HTTPTypes
internal import Hummingbird
internal import Records

/// `/desk/sign-in` and `/desk/sign-out`.
struct SignInRoutes {
  static let address = "/desk/sign-in"
  static let signOutAddress = "/desk/sign-out"

  let premises: Premises

  func add(to router: RouterGroup<PortalContext>) {
    router.get("sign-in") { request, context in page(request, context) }
    router.post("sign-in") { request, context in try await signIn(request, context) }
    router.post("sign-out") { request, context in try await signOut(request, context) }
  }

  /// Leads to the form and, where a page was asked for, back to it.
  static func ask(_ request: Request) -> Response {
    guard request.method == .get, let path = safe(request.uri.path) else {
      return .redirect(to: address, type: .normal)
    }
    return .redirect(to: "\(address)?next=\(path)", type: .normal)
  }

  /// A path of the desk, plain enough to stand in an address; nothing that leads elsewhere.
  private static func safe(_ path: String) -> String? {
    let isPlain = path.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "/"),
        UInt8(ascii: "."):
        true
      default: false
      }
    }
    let isDesk = path == "/desk" || path.hasPrefix("/desk/")
    return isPlain && isDesk && !path.contains("..") && path.utf8.count <= 200 ? path : nil
  }

  private func page(_ request: Request, _ context: PortalContext) -> Response {
    if context.session != nil { return .redirect(to: "/desk", type: .normal) }
    let next = request.uri.queryParameters["next"].flatMap { Self.safe(String($0)) } ?? "/desk"
    return show(FormState.empty, next: next, in: context)
  }

  private func signIn(_ request: Request, _ context: PortalContext) async throws -> Response {
    let form = try await SubmittedForm.read(request, context, premises.tokens)
    var state = FormState(form.fields)
    let next = Self.safe(state["next"]) ?? "/desk"
    let name = state.required("name", Words.signInNameMissing)
    if form.fields.exact("password").isEmpty {
      state.add(Words.passwordMissing, to: "password")
    }
    guard let name, !state.hasErrors else {
      return show(state, next: next, status: .unprocessableContent, in: context)
    }
    let browser = KnownBrowser(request, of: name, premises)
    let outcome = try await premises.accounts.signIn(
      name, form.fields.exact("password"), county: premises.county, source: context.source,
      browser: browser?.id, replacing: context.session?.token, now: premises.now())
    switch outcome {
    case .signedIn(let token, let officer):
      var response = Response.redirect(to: next, type: .normal)
      PortalCookie.desk.set(token.text, on: &response, isSecure: premises.isSecure)
      (browser ?? KnownBrowser()).remember(officer, on: &response, premises)
      return response
    case .refused:
      return show(
        state, next: next, Words.signInRefused, status: .unprocessableContent, in: context)
    case .locked(let until):
      let notice = Words.signInLocked(until: until)
      return show(state, next: next, notice, status: .tooManyRequests, in: context)
    case .busy:
      return show(state, next: next, Words.signInBusy, status: .serviceUnavailable, in: context)
    }
  }

  private func signOut(_ request: Request, _ context: PortalContext) async throws -> Response {
    _ = try await SubmittedForm.read(request, context, premises.tokens)
    if let session = context.session {
      try await premises.accounts.signOut(session.token, now: premises.now())
    }
    var response = Response.redirect(to: Self.address, type: .normal)
    PortalCookie.desk.clear(on: &response, isSecure: premises.isSecure)
    return response
  }

  private func show(
    _ state: FormState, next: String, _ notice: Notice? = nil,
    status: HTTPResponse.Status = .ok, in context: PortalContext
  ) -> Response {
    let page = SignInPage(
      state: state, token: premises.formToken(context), next: next, notice: notice
    ).page
    return Response(
      form: page, site: premises.site, status: status, context, isSecure: premises.isSecure)
  }
}
