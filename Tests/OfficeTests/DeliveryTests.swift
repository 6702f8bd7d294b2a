import Drafting
import Law
import Testing

@testable import Office
@testable import Records

@Suite("行政复议法 art 22(2): what is delivered online names the online way to reconsideration")
struct DeliveryTests {
  struct Case: CustomTestStringConvertible {
    let atSignature: String?
    let atDelivery: String?
    let mode: DeliveryMode
    let isRefused: Bool
    let why: String
    var testDescription: String { why }
  }

  private static let address = "https://example.invalid/fy"

  static let cases = [
    Case(
      atSignature: address, atDelivery: address, mode: .electronic, isRefused: false,
      why: "named in the letter"),
    Case(
      atSignature: nil, atDelivery: nil, mode: .electronic, isRefused: true, why: "named nowhere"),
    Case(
      atSignature: nil, atDelivery: address, mode: .electronic, isRefused: true,
      why: "entered after the letter was signed: the letter does not say it"),
    Case(
      atSignature: address, atDelivery: nil, mode: .electronic, isRefused: false,
      why: "taken away since: the letter says it all the same"),
    Case(
      atSignature: nil, atDelivery: nil, mode: .post, isRefused: false,
      why: "by post it is not owed"),
  ]

  @Test(arguments: cases)
  func delivery(_ given: Case) async throws {
    try await Desk.with(.sqlite) { desk in
      let request = try await desk.received()
      try await desk.setOnlineWay(given.atSignature)
      try await desk.signed(request)
      try await desk.setOnlineWay(given.atDelivery)
      let entry = try desk.entry(request, "handler")
      guard given.isRefused else {
        #expect(try await desk.office.deliver(entry, given.mode).stage == .replied)
        return
      }
      await #expect(throws: OfficeError.letter(.onlineReconsiderationUnknown)) {
        try await desk.office.deliver(entry, given.mode)
      }
    }
  }
}

extension Desk {
  fileprivate func setOnlineWay(_ address: String?) async throws {
    try await records.write { session in
      var agency = try #require(try session.agencies.find(Desk.finance))
      agency.remedies.onlineReconsideration = address
      try session.agencies.save(agency)
    }
  }
}
