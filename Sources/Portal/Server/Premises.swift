package import Office
package import Records

/// What the portal works with: whose it is, the office behind it, who may sign in, and the time.
package struct Premises: Sendable {
  package let plate: Nameplate
  package let county: CountyCode
  package let office: Office
  package let accounts: Accounts
  package let files: FileStore
  package let tokens: FormTokens
  /// Whether browsers reach it over https, through a proxy before it.
  package let isSecure: Bool
  /// Whether connections from this machine come from a proxy that says for whom.
  package let isBehindProxy: Bool
  package let now: @Sendable () -> Moment
  /// The check of the log that runs, or the last one that ran.
  let verification = LogVerification()

  package init(
    site: Site, county: CountyCode, office: Office, accounts: Accounts, files: FileStore,
    tokens: FormTokens, isSecure: Bool, isBehindProxy: Bool = false,
    now: @escaping @Sendable () -> Moment
  ) {
    plate = Nameplate(site)
    self.county = county
    self.office = office
    self.accounts = accounts
    self.files = files
    self.tokens = tokens
    self.isSecure = isSecure
    self.isBehindProxy = isBehindProxy
    self.now = now
  }
}

extension Premises {
  package var site: Site { plate.site }

  /// The token for the forms of a page shown in this context.
  func formToken(_ context: PortalContext) -> FormToken { FormToken(tokens.token(for: context)) }
}
