import HTTPTypes
import Records

@testable import Portal

/// One address of the portal with a sample for each of its variable parts.
struct ProbedRoute: Sendable, CustomStringConvertible {
  let method: String
  /// As the router knows it: `/desk/requests/:id/letters/:serial/:format`.
  let path: String

  var description: String { "\(method) \(path)" }
  var parts: [Substring] { path.split(separator: "/") }
  var isDesk: Bool { parts.first == "desk" }
  /// The way in, and the way out.
  var isOpen: Bool { !isDesk || ["/desk/sign-in", "/desk/sign-out"].contains(path) }
  var isOfCases: Bool { isDesk && parts.dropFirst().first == "requests" && parts.count > 2 }
  var hasVariables: Bool { path.contains(":") }

  /// The act of the office that an address of a case does.
  var act: CaseAct? {
    guard isOfCases, parts.count == 4 else { return nil }
    return CaseAct(rawValue: String(parts[3]))
  }

  /// The place of the desk it belongs to: the longest address before its own.
  var place: DeskPlace? {
    guard isDesk, !isOfCases, !["/desk/password"].contains(path), !isOpen else { return nil }
    return DeskPlace.allCases.filter {
      path == $0.address || ($0 != .worklist && path.hasPrefix($0.address + "/"))
    }.max { $0.address.utf8.count < $1.address.utf8.count }
  }

  /// The address with a case's id, the first letter, file and consultation, a phone number; `1` for
  /// what this list does not know.
  func address(_ request: String) -> String {
    "/"
      + parts.map { part in
        switch part {
        case ":id": isOfCases ? request : "1"
        case ":format": "pdf"
        case ":field": "phone"
        case ":name": "1.pdf"
        default: part.hasPrefix(":") ? "1" : String(part)
        }
      }.joined(separator: "/")
  }
}

extension AttackedPortal {
  /// Everything the router answers to, but 405 and HEAD. A new route is in here by being there.
  func probed() async throws -> [ProbedRoute] {
    let browser = browser()
    var found: [ProbedRoute] = []
    for route in routes where route.method != "HEAD" {
      let probed = ProbedRoute(
        method: route.method, path: route.path.hasPrefix("/") ? route.path : "/" + route.path)
      if route.method != "GET" {
        let answer = try await browser.send(route.method, probed.address("139999-1"))
        if answer.status == .methodNotAllowed { continue }
      } else if try await browser.get(probed.address("139999-1")).status == .methodNotAllowed {
        continue
      }
      found.append(probed)
    }
    return found
  }
}
