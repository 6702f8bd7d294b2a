import Testing

@testable import Office

@Suite("What is asked for, in the requester's words")
struct RecitalTests {
  static let cases: [(title: String, number: String?, description: String, text: String)] = [
    ("财政决算", nil, "申请公开2025年度财政决算草案。", "2025年度财政决算草案"),
    ("公务用车", nil, "申请公开本局购置数量和金额。", "公务用车：本局购置数量和金额"),
    ("征地批复", "清政发〔2025〕3号", "征地批复及附图", "征地批复（清政发〔2025〕3号）：征地批复及附图"),
    ("征地批复", "清政发〔2025〕3号", "清政发〔2025〕3号征地批复及附图", "清政发〔2025〕3号征地批复及附图"),
    ("征地批复", nil, " \n ", "征地批复"), ("征地批复", nil, "征地批复。", "征地批复"),
    ("补贴", nil, "申请公开以下补贴：\n1.标准\n  2.名单。\n", "以下补贴：1.标准；2.名单"),
  ]

  @Test(arguments: cases)
  func text(title: String, number: String?, description: String, text: String) {
    let recital = Recital(title: title, documentNumber: number, description: description)
    #expect(recital.text == text)
    #expect(recital.short == text)
  }

  @Test("A long one is whole where an officer reads it, and refers to the form elsewhere")
  func long() {
    let words = String(repeating: "石桥村", count: 120)
    let recital = Recital(title: "道路", documentNumber: nil, description: words)
    #expect(recital.text == "道路：\(words)")
    #expect(recital.short == "道路（具体内容见申请表）")
  }
}
