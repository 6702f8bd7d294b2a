import Law
import Testing

@testable import Office
@testable import Records

@Suite("Two acts at once")
struct ConcurrencyTests {
  @Test("Of two acts on one version one wins, the other is told", arguments: TestDatabase.all)
  func oneWins(database: TestDatabase) async throws {
    try await Desk.with(database) { desk in
      let request = try await desk.received()
      let version = try await desk.record(request).version
      let results = await withTaskGroup(of: Result<Int, any Error>.self) { group in
        for index in 0..<4 {
          group.addTask {
            do {
              let entry = try desk.entry(request, "intake", version: version)
              return .success(
                try await desk.office.assign(entry, unit: "第\(index)股", handler: nil).version)
            } catch {
              return .failure(error)
            }
          }
        }
        return await group.reduce(into: []) { $0.append($1) }
      }
      let won = results.compactMap { try? $0.get() }
      #expect(won == [version + 1])
      for case .failure(let error) in results {
        #expect(error as? OfficeError == .stale(version: version + 1))
      }
      #expect(try await desk.events(request).count == 3)
    }
  }

  @Test("Numbers drawn at once have neither gaps nor doubles", arguments: TestDatabase.all)
  func numbers(database: TestDatabase) async throws {
    try await Desk.with(database) { desk in
      let numbers = try await withThrowingTaskGroup(of: String.self) { group in
        for index in 0..<24 {
          group.addTask {
            // Every third fails after its number was drawn: the agency is none.
            if index % 3 == 0 {
              await #expect(throws: OfficeError.self) {
                try await desk.office.submit(
                  .testing(), to: AgencyID(county: Desk.county, serial: 99), now: .at(Desk.monday))
              }
              return ""
            }
            return try await desk.submitted().number
          }
        }
        return try await group.reduce(into: Set<String>()) { $0.insert($1) }
      }
      let expected = (1...16).map { "清财依申请〔2026〕\($0)号" }
      #expect(numbers.subtracting([""]) == Set(expected))
    }
  }
}
