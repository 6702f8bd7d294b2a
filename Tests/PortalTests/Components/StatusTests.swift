import Testing

@testable import Portal

@Suite("How far the last day is, is said in words")
struct StatusTests {
  @Test(arguments: [
    (DaysLeft.Count.left(4), "还剩4个工作日", Tone.neutral), (.left(3), "还剩3个工作日", .warning),
    (.left(1), "还剩1个工作日", .warning), (.left(0), "今天到期", .danger), (.past(1), "已超期1天", .danger),
    (.elapsed(1), "已过1天", .warning),
    (.paused, "暂停计时", .waiting), (.settled, "已办结", .success),
  ])
  func words(_ count: DaysLeft.Count, _ words: String, _ tone: Tone) {
    let mark = DaysLeft(count)
    #expect(mark.tone == tone)
    #expect(rendered(mark).contains(words))
  }

  @Test("A last day that may move says so")
  func provisional() {
    let day = "2027-01-15"
    #expect(
      rendered(DaysLeft(.left(9), lastDay: day, isProvisional: true)).contains(
        "<time datetime=\"2027-01-15\">2027-01-15</time>到期（暂定）"))
    #expect(!rendered(DaysLeft(.left(9), lastDay: day)).contains("暂定"))
  }

  @Test("Every tone but the neutral one has a shape of its own beside its word")
  func shapes() {
    let shapes = Tone.allCases.map { tone in
      rendered(StatusTag(tone, "")).drop { $0 != ">" }
    }
    #expect(Set(shapes).count == Tone.allCases.count)
    for (tone, shape) in zip(Tone.allCases, shapes) {
      #expect(shape.contains("<svg class=\"icon\"") == (tone != .neutral), "\(tone)")
    }
  }
}
