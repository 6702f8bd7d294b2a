import Foundation
import Testing

@testable import Records

@Suite("What may be attached, judged by the content")
struct AttachmentContentTests {
  @Test("Taken", arguments: Sample.taken)
  func taken(sample: Sample) throws {
    let kind = try AttachmentContent.kind(of: sample.bytes, named: sample.name)
    #expect(kind == sample.kind, sample.why)
  }

  @Test("Refused", arguments: Sample.refused)
  func refused(sample: Sample) throws {
    let refusal = try #require(sample.refusal)
    #expect(throws: refusal, sample.why) {
      try AttachmentContent.kind(of: sample.bytes, named: sample.name)
    }
  }

  @Test("No bytes make it trap: every sample cut off and spoilt anywhere")
  func robust() {
    var numbers = SeededNumbers(seed: 11)
    for sample in Sample.taken + Sample.refused {
      for _ in 0..<200 {
        var bytes = sample.bytes.prefix(Int.random(in: 0...sample.bytes.count, using: &numbers))
        if let index = bytes.indices.randomElement(using: &numbers) {
          bytes[index] = .random(in: 0...255, using: &numbers)
        }
        _ = try? AttachmentContent.kind(of: Array(bytes), named: sample.name)
      }
    }
  }

  @Test("Size and number, one below, at and above the limit")
  func limits() throws {
    let limits = AttachmentLimits()
    let largest = 20 * 1024 * 1024
    try limits.check(size: largest - 1)
    try limits.check(size: largest)
    #expect(throws: AttachmentRefusal.tooLarge(bytes: largest + 1, most: largest)) {
      try limits.check(size: largest + 1)
    }
    #expect(throws: AttachmentRefusal.empty) { try limits.check(size: 0) }
    try limits.check(count: 9)
    try limits.check(count: 10)
    #expect(throws: AttachmentRefusal.tooMany(count: 11, most: 10)) { try limits.check(count: 11) }
  }
}

@Suite("The names of attached files")
struct AttachmentNameTests {
  @Test(
    "Cleaned",
    arguments: [
      ("申请书.docx", "申请书.docx", "as it is"),
      ("../../etc/passwd", "passwd", "a path"),
      ("C:\\Users\\wang\\证明.pdf", "证明.pdf", "a path of Windows"),
      ("证明\u{202E}fdp.exe", "证明fdp.exe", "a turned direction"),
      ("证\u{200B}明\u{0000}\n.pdf", "证明.pdf", "invisible and control characters"),
      (".htaccess", "htaccess", "a hidden file"), ("证明.pdf. . ", "证明.pdf", "dots behind"),
      ("a<b>|\"c\".pdf", "a_b___c_.pdf", "what a header or Windows stumbles over"),
      ("e\u{0301}.pdf", "é.pdf", "composed"), ("", "file", "nothing"),
      ("///", "file", "only folders"),
      ("...", "file", "only dots"), ("\u{E000}.pdf", "pdf", "private characters"),
    ] as [(String, String, Comment)])
  func cleaned(name: String, clean: String, why: Comment) {
    #expect(AttachmentName.cleaned(name) == clean, why)
  }

  @Test("Cut to 100 characters and 240 bytes, the ending stays")
  func shortened() {
    let latin = AttachmentName.cleaned(String(repeating: "a", count: 300) + ".PDF")
    let chinese = AttachmentName.cleaned(String(repeating: "清", count: 300) + ".pdf")
    #expect(latin.count == 100 && latin.hasSuffix(".pdf"))
    #expect(chinese.utf8.count <= 240 && chinese.hasSuffix("清.pdf"))
    let endless = AttachmentName.cleaned("a." + String(repeating: "清", count: 300))
    #expect(endless.count <= 100 && endless.utf8.count <= 240)
  }

  @Test("Cleaning twice is cleaning once, and nothing dangerous is left")
  func stable() {
    var numbers = SeededNumbers(seed: 13)
    for _ in 0..<500 {
      let name = AttachmentName.cleaned(
        numbers.text(atMost: 40) + "/.\u{202A}" + numbers.text(atMost: 9))
      #expect(AttachmentName.cleaned(name) == name)
      #expect(!name.isEmpty && !name.contains("/") && !name.hasPrefix("."))
    }
  }
}
