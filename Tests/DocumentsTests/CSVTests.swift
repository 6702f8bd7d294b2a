import Documents
import Testing

@Suite("CSV")
struct CSVTests {
  static let cells: [(cell: String, written: String, why: String)] = [
    ("公开", "公开", "plain text"),
    ("a,b", "\"a,b\"", "the delimiter"),
    ("他说“好”\"", "\"他说“好”\"\"\"", "quotation marks are doubled"),
    ("一\n二", "\"一\n二\"", "a line feed"),
    ("=1+1", "'=1+1", "a formula"),
    ("@SUM(A1)", "'@SUM(A1)", "an old formula"),
    ("+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0", "a call of a program"),
    ("-2+3", "'-2+3", "a formula that begins like a number"),
    ("\t=1", "'\t=1", "a tab before a formula"),
    ("\r=1", "\"'\r=1\"", "a carriage return before a formula"),
    ("＝1", "'＝1", "a full-width sign, which Chinese editions take for the narrow one"),
    ("-8", "-8", "a negative number is a number"),
    ("+0.5", "+0.5", "a signed number is a number"),
    ("-", "'-", "a dash alone is no number"),
    ("", "", "a blank"),
  ]

  @Test(arguments: cells)
  func writes(cell: String, written: String, why: String) {
    let bytes = CSVWriter.write([[cell, "尾"]])
    #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    #expect(String(decoding: bytes.dropFirst(3), as: UTF8.self) == "\(written),尾\r\n", "\(why)")
  }

  static let texts: [(text: String, rows: [[String]], why: String)] = [
    ("a,b\r\nc,d\r\n", [["a", "b"], ["c", "d"]], "the standard's own line ends"),
    ("a,b\nc,d", [["a", "b"], ["c", "d"]], "no line end at the end"),
    ("a,b\rc,d\r", [["a", "b"], ["c", "d"]], "old line ends"),
    ("\u{FEFF}项目,数量\n", [["项目", "数量"]], "a byte order mark"),
    ("a;b,c;d\n", [["a", "b,c", "d"]], "semicolons"),
    ("a\tb,c\td\n", [["a", "b,c", "d"]], "tabs"),
    ("\"a,a,a\";b\n", [["a,a,a", "b"]], "commas in quotes do not count"),
    ("\"一\"\"二\"\"\",\"三\n四\"\n", [["一\"二\"", "三\n四"]], "quoted cells"),
    ("a\"b,c\n", [["a\"b", "c"]], "a quotation mark amid a cell"),
    ("\"a\"b,c\n", [["ab", "c"]], "text behind the quotes"),
    ("\"a,b\nc", [["a,b\nc"]], "quotes that never end"),
    ("a,,\n\nb\n", [["a", "", ""], [""], ["b"]], "blanks and blank lines"),
    ("", [], "nothing"),
  ]

  @Test(arguments: texts)
  func reads(text: String, rows: [[String]], why: String) throws {
    #expect(try CSVReader.read(text) == rows, "\(why)")
  }

  @Test("What was written is read back", arguments: 0..<50 as Range<UInt64>)
  func readsBack(seed: UInt64) throws {
    var dice = Dice(seed)
    let parts = ["甲", ",", "\"", "\n", "\r\n", "12", " ", ";", "乙"]
    let rows = (0..<5).map { _ in
      (0..<4).map { _ in
        // A first word keeps cells clear of the guard against formulas.
        "文" + (0..<3).map { _ in parts.randomElement(using: &dice) ?? "" }.joined()
      }
    }
    let text = String(decoding: CSVWriter.write(rows), as: UTF8.self)
    #expect(try CSVReader.read(text) == rows)
  }

  @Test("Cells are bounded")
  func isBounded() {
    var limits = ReadLimits.standard
    limits.cells = 10
    #expect(throws: DocumentError.tooComplex) {
      try CSVReader.read("1,2,3,4,5,6,7,8,9,0,1", limits: limits)
    }
    #expect(throws: DocumentError.tooComplex) {
      try CSVReader.read(String(repeating: "1\n", count: 11), limits: limits)
    }
  }
}
