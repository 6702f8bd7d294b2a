import Foundation
import Testing

/// Invented reports for the command line.
enum Sample {
  static let faulty = """
    云岭县档案局2023年政府信息公开工作年度报告
    一、总体情况
    2023年，云岭县档案局共发布政府信息120条，其中：政务动态80条，通知公告30条，其他信息20条。
    二、主动公开政府信息情况
    """

  static let clean = faulty.replacing("其他信息20条", with: "其他信息10条")
}

@Suite("gongkai check")
struct CheckCommandTests {
  @Test("Text: the finding, its quote, and status 1")
  func text() async throws {
    let file = try Scratch.file("报告.txt", Sample.faulty)
    let run = try await Program.run("check", file.path)
    #expect(run.status == 1)
    #expect(run.output.contains("云岭县档案局  2023年度"))
    #expect(run.output.contains("80＋30＋20＝130条"))
    #expect(run.output.contains("原文：云岭县档案局共发布政府信息120条"))
    #expect(!run.output.contains("\u{1B}["), "no colours where nobody sees them")
  }

  @Test("JSON: the exchange format")
  func json() async throws {
    let file = try Scratch.file("a.txt", Sample.faulty)
    let run = try await Program.run("check", "--format", "json", file.path)
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let reports = try #require(object["reports"] as? [[String: Any]])
    #expect(reports.count == 1)
    #expect(reports[0]["file"] as? String == file.path)
    #expect(reports[0]["year"] as? Int == 2023)
    #expect(reports[0]["form"] as? String == "2021")
    let findings = try #require(reports[0]["findings"] as? [[String: Any]])
    let sum = try #require(findings.first { $0["rule"] as? String == "P1" })
    #expect(sum["kind"] as? String == "narrative-sum")
    #expect(sum["severity"] as? String == "error")
    #expect(sum["expected"] as? Int == 130)
    #expect(sum["found"] as? Int == 120)
  }

  @Test("A file that cannot be read: an entry, status 2, the others still checked")
  func unreadable() async throws {
    let good = try Scratch.file("a.txt", Sample.clean)
    let run = try await Program.run(
      "check", "--format", "json", good.path, good.path + ".missing.pdf")
    #expect(run.status == 2)
    #expect(run.output.contains("\"error\":\"文件不存在，或无权读取。\""))
    #expect(run.output.contains("\"unit\":\"云岭县档案局\""))
  }

  @Test("A folder: its reports in order, a summary, other files passed over")
  func folder() async throws {
    let folder = try Scratch.folder()
    try Data(Sample.faulty.utf8).write(to: folder.appending(path: "b.txt"))
    try Data(Sample.clean.utf8).write(to: folder.appending(path: "a.txt"))
    try Data([0]).write(to: folder.appending(path: "photo.png"))
    let run = try await Program.run("check", folder.path)
    let first = try #require(run.output.range(of: "a.txt"))
    let second = try #require(run.output.range(of: "b.txt"))
    #expect(first.lowerBound < second.lowerBound)
    #expect(run.output.contains("报告2份"))
    #expect(run.output.contains("正文各分项之和等于总数"))
    #expect(!run.output.contains("photo.png"))
  }

  @Test("CSV: a row for each finding")
  func csv() async throws {
    let file = try Scratch.file("a.txt", Sample.faulty)
    let run = try await Program.run("check", "--format", "csv", file.path)
    #expect(run.output.contains("P1"))
    #expect(run.output.split(separator: "\r\n").count > 1)
  }

  @Test("--annotate writes a Word file")
  func annotate() async throws {
    let file = try Scratch.file("a.txt", Sample.faulty)
    let out = try Scratch.folder().appending(path: "批注.docx")
    _ = try await Program.run("check", "--annotate", out.path, file.path)
    let bytes = try Data(contentsOf: out)
    #expect(bytes.prefix(2) == Data("PK".utf8))
  }

  @Test("--help speaks of files and exit status")
  func help() async throws {
    let run = try await Program.run("check", "--help")
    #expect(run.status == 0)
    #expect(run.output.contains("--previous"))
    #expect(run.output.contains("退出状态"))
  }
}

@Suite("gongkai report")
struct ReportCommandTests {
  private static let figures = """
    表,行,列,值
    三,一、本年新收政府信息公开申请数量,自然人,3
    三,三、本年度办理结果/（一）予以公开,自然人,3
    """

  @Test(
    "New, then read back in every format without loss",
    arguments: ["docx", "html", "json", "csv", "xlsx"])
  func roundTrip(format: String) async throws {
    let figures = try Scratch.file("f.csv", Self.figures)
    let out = try Scratch.folder().appending(path: "报告.\(format)")
    let new = try await Program.run(
      "report", "new", "--year", "2023", "--unit", "云岭县档案局", "--figures", figures.path, "-o",
      out.path)
    #expect(new.status == 0, "\(new.errors)")
    let json = try Scratch.folder().appending(path: "back.json")
    let convert = try await Program.run("report", "convert", out.path, "-o", json.path)
    #expect(convert.status == 0, "\(convert.errors)")
    let text = try String(contentsOf: json, encoding: .utf8)
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let tables = try #require(object["tables"] as? [String: [String: Any]])
    let received = try #require(
      tables["三"]?["一、本年新收政府信息公开申请数量"] as? [String: Int])
    #expect(received["自然人"] == 3)
    #expect(received["总计"] == 3)
    #expect(received["商业企业"] == 0)
    #expect(tables["三"]?.count == 25)
  }

  @Test("A broken relation is refused and named; an override is printed")
  func refusal() async throws {
    let figures = try Scratch.file(
      "f.csv", Self.figures + "\n三,一、本年新收政府信息公开申请数量,总计,4\n")
    let out = try Scratch.folder().appending(path: "报告.html")
    let refused = try await Program.run(
      "report", "new", "--year", "2023", "--unit", "云岭县档案局", "--figures", figures.path, "-o",
      out.path)
    #expect(refused.status == 1)
    #expect(refused.errors.contains("勾稽关系不成立"))
    #expect(!FileManager.default.fileExists(atPath: out.path))
    let forced = try await Program.run(
      "report", "new", "--year", "2023", "--unit", "云岭县档案局", "--figures", figures.path,
      "--override", "机构合并，数据待核", "-o", out.path)
    #expect(forced.status == 0, "\(forced.errors)")
    #expect(try String(contentsOf: out, encoding: .utf8).contains("机构合并，数据待核"))
  }

  @Test("An unknown ending, an unknown row: clear errors, nothing written")
  func badInput() async throws {
    let wrong = try await Program.run(
      "report", "new", "--year", "2023", "--unit", "云岭县档案局", "-o", "报告.odt")
    #expect(wrong.status != 0)
    #expect(wrong.errors.contains("输出文件名应以"))
    let figures = try Scratch.file("f.csv", "表,行,列,值\n三,没有这一行,自然人,3\n")
    let unknown = try await Program.run(
      "report", "new", "--year", "2023", "--unit", "云岭县档案局", "--figures", figures.path, "-o",
      "x.docx")
    #expect(unknown.errors.contains("没有这一行"))
  }
}

@Suite("What cannot be done is said once, in one sentence")
struct FailureTests {
  @Test(
    arguments: [
      (["report", "convert", "没有.docx", "-o", "x.docx"], "没有.docx：文件不存在，或无权读取。\n"),
      (
        ["report", "new", "--year", "2015", "--unit", "某局", "-o", "x.docx"],
        "2015年度没有可用的报告格式：2019年起才有统一格式。\n"
      ),
      (["serve", "--host", "203.0.113.9", "--port", "0"], "203.0.113.9不是本机的地址，请改 --host。\n"),
    ])
  func failure(arguments: [String], sentence: String) async throws {
    let run = try await Program.run(arguments)
    #expect(run.status == 64)
    #expect(run.errors == sentence)
    #expect(run.output.isEmpty)
  }

  @Test("A full disk, where the findings go", .enabled(if: access("/dev/full", W_OK) == 0))
  func fullDisk() async throws {
    let file = try Scratch.file("a.txt", Sample.faulty)
    let run = try await Program.run(["check", file.path], into: "/dev/full")
    #expect(run.status == 64)
    #expect(run.errors == "结果没有写完：输出的地方已满，或者已经关闭。\n")
  }
}
