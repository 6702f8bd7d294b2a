import Law
import Testing

@Suite("Figures are exact decimals")
struct FigureTests {
  @Test(
    "Read and printed",
    arguments: [
      ("0", "0"), ("14069", "14069"), ("-825", "-825"), ("59237.2449", "59237.2449"),
      ("3.50", "3.5"), ("0.07", "0.07"), ("-0.5", "-0.5"), ("007", "7"), ("2.0", "2"),
    ])
  func read(_ text: String, _ printed: String) throws {
    let figure = try #require(Figure(text))
    #expect(figure.description == printed)
    #expect(Figure(printed) == figure)
  }

  @Test(
    "No plain number", arguments: ["", "-", "/", "1,000", "３", "1.2.3", "3件", "+4", "1e5", "--1"])
  func refused(_ text: String) { #expect(Figure(text) == nil) }

  @Test(
    "Sums of decimals stay exact",
    arguments: [("0.1", "0.2", "0.3"), ("29.0506", "-0.0506", "29"), ("-825", "1837", "1012")])
  func sums(_ a: String, _ b: String, _ sum: String) throws {
    let (a, b, sum) = (try #require(Figure(a)), try #require(Figure(b)), try #require(Figure(sum)))
    #expect(a + b == sum)
    #expect(sum - b == a)
  }

  @Test("Order is by value, not by digits")
  func order() throws {
    let figures = ["10", "9.5", "-3", "0", "9.45"].compactMap { Figure($0) }
    #expect(figures.sorted().map(\.description) == ["-3", "0", "9.45", "9.5", "10"])
    #expect(try #require(Figure("2.50")) == Figure(25, scale: 1))
    #expect(Figure(250, scale: 2).hashValue == Figure(25, scale: 1).hashValue)
  }

  @Test("Hostile numbers saturate instead of trapping")
  func overflow() {
    let huge = Figure(.max)
    #expect(huge + huge == huge)
    #expect((Figure(.min) - Figure(1)).mantissa == .min)
    #expect(Figure(1, scale: 9) + huge >= huge)
    #expect(Figure("123456789012345678") == nil, "more digits than a figure has")
  }

  @Test("Blank, a stroke and zero are three things")
  func cells() {
    #expect(CellValue.blank.figure == nil)
    #expect(CellValue.text("/").figure == nil)
    #expect(CellValue.number(.zero).figure == .zero)
    #expect(CellValue.measured(3, raw: "3件").figure == 3)
    #expect(CellValue.blank != .number(.zero))
  }
}
