import Testing

@testable import Inspection

@Suite("Folding keeps every character's place")
struct FoldTests {
  @Test(
    arguments: [
      ("１２，３４５．６％", "12,345.6%", "full-width forms"),
      ("條項數廢處罰", "条项数废处罚", "traditional characters"),
      ("⼀、⽣⾦", "一、生金", "Kangxi radicals out of a PDF"),
      ("「公開」〔2021〕[30]", "\"公开\"〔2021〕〔30〕", "quotes and brackets"),
      ("－8 — –", "-8 — —", "dashes, the minus apart"),
    ])
  func folded(text: String, expected: String, why: String) {
    let glyphs = Fold.glyphs(text)
    #expect(glyphs.string == expected, "\(why)")
    #expect(glyphs.count == text.unicodeScalars.count)
  }
}
