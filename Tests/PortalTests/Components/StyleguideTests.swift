import HTTPTypes
import Testing

@testable import Portal

@Suite("/styleguide shows the whole design language")
struct StyleguideTests {
  let portal = PortalClient()

  @Test("Every component stands there under its type's name, once")
  func components() async throws {
    let page = try await portal.send(.get, "/styleguide")
    #expect(page.status == .ok)
    let shown = page.text.matches(of: /<section class="specimen" id="([A-Za-z]+)">/)
      .map { String($0.1) }.filter { $0 != "tokens" }
    #expect(shown.count == Set(shown).count)
    let types = try ComponentList.types().union(["PublicPage", "DeskPage"])
    #expect(Set(shown) == types)
    #expect(types.count > 40, "the components have moved, or are laid out in another way")
  }

  @Test("Every token stands there")
  func tokens() async throws {
    let page = try await portal.send(.get, "/styleguide")
    for token in StyleToken.all { #expect(page.text.contains(token.name)) }
  }

  @Test("docs/design.md names every component and every token")
  func guide() throws {
    let guide = try ComponentList.designGuide()
    for type in try ComponentList.types() { #expect(guide.contains("`\(type)`"), "\(type)") }
    for token in StyleToken.all { #expect(guide.contains("`\(token.name)`"), "\(token.name)") }
  }

  @Test("No anchor stands twice, and every link within the page leads somewhere")
  func anchors() async throws {
    for path in ["", "/form", "/receipt", "/confirmation", "/worklist", "/case"] {
      let page = try await portal.send(.get, "/styleguide" + path)
      #expect(page.status == .ok)
      let ids = page.text.matches(of: /\sid="([^"]+)"/).map { String($0.1) }
      #expect(ids.count == Set(ids).count, "\(path)")
      for target in page.text.matches(of: /(?:href="#|for="|aria-labelledby=")([^"]+)"/) {
        #expect(ids.contains(String(target.1)), "\(path) \(target.1)")
      }
    }
  }

  @Test("No public page leads there")
  func isNotLinked() async throws {
    let page = try await portal.send(.get, "/checks")
    #expect(!page.text.contains("styleguide"))
  }

  @Test("It is read only")
  func readOnly() async throws {
    let answer = try await portal.send(.post, "/styleguide")
    #expect(answer.status == .methodNotAllowed)
  }
}
