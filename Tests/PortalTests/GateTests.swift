import Testing

@testable import Portal

@Suite("A gate lets a bounded number pass")
struct GateTests {
  @Test("Who finds the queue full is turned away; who leaves lets the next one in")
  func queue() async {
    let gate = Gate(width: 1, waiting: 0)
    #expect(await gate.enter())
    #expect(await gate.enter() == false)
    await gate.leave()
    #expect(await gate.enter())
  }

  @Test("Bytes are held up to the limit and given back")
  func held() {
    let held = HeldBytes(limit: 10)
    #expect(held.add(10))
    #expect(!held.add(1))
    #expect(held.add(-4))
    #expect(held.add(4))
  }
}
