import Foundation
import Records

/// What must be known to make an installation, in the order in which it is asked.
enum SetupQuestion: CaseIterable, Sendable {
  case countyCode, countyName
  case agencyName, agencyShortName, agencyLevel
  case systemName, systemSignIn, securityName, securitySignIn, auditName, auditSignIn

  /// Asks on the terminal; nil where nobody sits at one, or the input has ended.
  static let terminal: @Sendable (SetupQuestion, _ why: String?) -> String? = { question, why in
    guard isatty(STDIN_FILENO) == 1 else { return nil }
    if let why { Terminal.warn(why) }
    Terminal.tell(SetupWords.prompt(question))
    return readLine()
  }
}

/// One of the three administrators, as given.
struct SetupPerson: Sendable {
  let role: Role
  let name: String
  let signInName: SignInName

  static let questions: [(role: Role, name: SetupQuestion, signIn: SetupQuestion)] = [
    (.systemAdministrator, .systemName, .systemSignIn),
    (.securityAdministrator, .securityName, .securitySignIn),
    (.auditAdministrator, .auditName, .auditSignIn),
  ]
}
