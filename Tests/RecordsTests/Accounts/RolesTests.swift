import Testing

@testable import Records

@Suite("Roles are kept apart (三员)")
struct RolesTests {
  @Test(
    "Which roles one officer may have together",
    arguments: [
      ([.intake, .handler, .reviewer, .head, .leadOffice], nil, "all that work on cases"),
      ([.auditAdministrator], nil, "one administrator"),
      ([], RoleFault.none, "none"),
      (
        [.systemAdministrator, .auditAdministrator], .kept(apart: [.system, .audit]),
        "who keeps the accounts would read the log about himself"
      ),
      (
        [.systemAdministrator, .securityAdministrator], .kept(apart: [.system, .security]),
        "who adds an officer would give him his roles"
      ),
      (
        [.securityAdministrator, .auditAdministrator], .kept(apart: [.security, .audit]),
        "who gives roles would watch himself"
      ),
      ([.systemAdministrator, .intake], .kept(apart: [.system, .cases]), "with the cases"),
      ([.auditAdministrator, .head], .kept(apart: [.audit, .cases]), "with the cases"),
    ] as [(Set<Role>, RoleFault?, Comment)])
  func together(roles: Set<Role>, fault: RoleFault?, why: Comment) {
    do throws(RoleFault) {
      let taken = try Roles(roles)
      #expect(fault == nil && taken.all == roles, why)
    } catch {
      #expect(error == fault, why)
    }
  }

  @Test(
    "Names to sign in with",
    arguments: [
      ("LiJianguo", "lijianguo", "capitals"), (" li.jianguo_2 ", "li.jianguo_2", "blanks around"),
      ("ｌｉ－１", "li-1", "full width"), ("李建国", "李建国", "Chinese"), ("l", nil, "too short"),
      (String(repeating: "l", count: 33), nil, "too long"), ("li/jianguo", nil, "a slash"),
      ("li@example.cn", nil, "an address"), ("", nil, "nothing"), ("li\u{202E}x", nil, "bidi"),
    ] as [(String, String?, Comment)])
  func names(typed: String, name: String?, why: Comment) {
    #expect(SignInName(typed: typed)?.text == name, why)
  }

  @Test(
    "Which addresses are one source",
    arguments: [
      ("203.0.113.7", "203.0.113.7", "IPv4"),
      ("::ffff:203.0.113.7", "203.0.113.7", "IPv4 mapped into IPv6"),
      ("2001:db8:1:2:3:4:5:6", "20010db800010002/64", "a subscriber's network"),
      ("2001:db8:1:2::1", "20010db800010002/64", "the same network"),
      ("fe80::1%eth0", "fe80000000000000/64", "with its zone"),
      ("socket", "unknown", "no address"), ("", "unknown", "none"),
    ] as [(String, String, Comment)])
  func sources(address: String, source: String, why: Comment) {
    #expect(SourceAddress.folded(address) == source, why)
  }
}
