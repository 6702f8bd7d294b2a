import ArgumentParser
import Documents
import Inspection
import Law

/// `gongkai check`: reads published reports and says what contradicts what.
struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "核查政府信息公开工作年度报告，指出前后矛盾之处。",
    discussion: """
      读取 .txt、.html、.docx、.doc、.pdf、.xlsx 格式的年度报告，核对表内勾稽关系、\
      正文与表格、正文自身的合计与比率。参数可以是文件，也可以是文件夹。

      退出状态：0＝没有发现错误；1＝有错误；2＝有文件无法读取。
      """)

  @Option(help: ArgumentHelp("上一年度的报告，用于核对两年之间的衔接。", valueName: "文件"))
  var previous: String?

  @Option(help: ArgumentHelp("所属各单位报告所在文件夹，用于核对地区汇总数。", valueName: "文件夹"))
  var units: String?

  @Option(help: "输出格式。")
  var format: Format = .text

  @Flag(help: "存疑也按错误计退出状态。")
  var strict = false

  @Option(help: ArgumentHelp("另存一份Word文件，在有问题的句子和单元格上加批注。", valueName: "OUT.docx"))
  var annotate: String?

  @Argument(help: ArgumentHelp("要核查的文件或文件夹。", valueName: "文件"))
  var files: [String]

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, html, csv
  }

  func validate() throws {
    if annotate != nil, files.count != 1 {
      throw ValidationError("--annotate 一次只核查一个文件。")
    }
  }

  func run() async throws {
    let paths = try FileList.paths(files)
    let inspector = try await inspector()
    var output = format.output(count: paths.count, folder: paths != files)
    var tally = Tally()
    output.begin()
    let inspection = FileInspection(inspector: inspector)
    var last: InspectedReport?
    await inspection.run(paths) { path, result in
      tally.add(result)
      output.add(path, result)
      if annotate != nil { last = try? result.get() }
    }
    output.end()
    if let annotate, let last { try Annotation.write(last, of: paths[0], to: annotate) }
    throw ExitCode(tally.exitCode(strict: strict))
  }

  private func inspector() async throws -> Inspector {
    var inspector = Inspector()
    if let previous {
      switch await FileInspection(inspector: Inspector()).inspect(previous) {
      case .success(let report): inspector.previous = report
      case .failure(let error): throw Failure.stop("\(previous)：\(FileWords.sentence(error))")
      }
    }
    if let units {
      let paths = try FileList.paths([units])
      var figures: [Figures] = []
      var unread: [String] = []
      await FileInspection(inspector: Inspector()).run(paths) { path, result in
        switch result {
        case .success(let report): figures.append(report.figures)
        case .failure(let error): unread.append("\(path)：\(FileWords.sentence(error))")
        }
      }
      guard unread.isEmpty else { throw Failure.stop(unread.joined(separator: "\n")) }
      inspector.units = figures
    }
    return inspector
  }
}

/// What a run found in all, for the exit status.
struct Tally {
  var errors = 0
  var warnings = 0
  var unread = 0

  mutating func add(_ result: Result<InspectedReport, DocumentError>) {
    switch result {
    case .success(let report):
      errors += report.findings.count { $0.severity == .error }
      warnings += report.findings.count { $0.severity == .warning }
    case .failure: unread += 1
    }
  }

  func exitCode(strict: Bool) -> Int32 {
    if unread > 0 { return 2 }
    return errors > 0 || (strict && warnings > 0) ? 1 : 0
  }
}
