import ArgumentParser
import Documents
import Law
import Office
import Portal
import Records

/// `gongkai request list`: what is to be done, what falls due first in front.
struct ListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "待办清单：最先到期的在前",
    discussion: """
      不加条件时，列出您可以看到的、尚未办结的全部申请。用 --text 查找时，新提交的在前。
      用 --ended 时也列出已办结、已归档的，新提交的在前。
      """)

  @Option(
    help: ArgumentHelp(
      "只列这个环节的。可以是\(RequestWords.list(FormChoice.stages))。", valueName: "环节"),
    completion: .list(FormChoice.stages.map { CodeName.of($0.code) }))
  var stage: String?

  @Flag(help: "只列已超期的。")
  var overdue = false

  @Flag(help: "只列交给您承办的。")
  var mine = false

  @Option(help: ArgumentHelp("只列这个承办机构的。", valueName: "机构"))
  var unit: String?

  @Option(help: ArgumentHelp("编号、申请人或者内容里有这些字的。", valueName: "文字"))
  var text: String?

  @Flag(help: "也列已经办结、归档的。")
  var ended = false

  @Option(help: ArgumentHelp("最多列多少件。", valueName: "件数"))
  var most = 1000

  @Option(help: "输出格式。")
  var format: Format = .text

  @OptionGroup var officer: OfficerArguments

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, csv
  }

  func run() async throws {
    guard (1...100_000).contains(most) else { throw Failure.stop(RequestWords.badMost) }
    let stage = try chosenStage()
    try await OfficerDesk.with(officer) { desk in
      let filter = WorklistFilter(
        unit: unit, handler: mine ? desk.officer.id : nil, stage: stage, isOverdue: overdue,
        text: text, withEnded: ended)
      let listing = try await desk.listing(filter, most: most)
      switch format {
      case .text: Terminal.write(listing.text)
      case .json: Terminal.write(listing.json.encoded() + [UInt8(ascii: "\n")])
      case .csv: Terminal.write(listing.csv)
      }
    }
  }

  private func chosenStage() throws -> RequestStage? {
    guard let stage else { return nil }
    guard let choice = FormChoice.stages.first(where: { $0.isCalled(stage) }) else {
      throw Failure.stop("--stage：" + RequestWords.noSuchChoice(stage, FormChoice.stages) + "。")
    }
    return RequestStage(rawValue: choice.code)
  }
}

extension OfficerDesk {
  private static let portion = 500

  fileprivate func listing(_ filter: WorklistFilter, most: Int) async throws -> CaseListing {
    var lines: [WorklistLine] = []
    var key: PageKey?
    do {
      repeat {
        let page = try await office.worklist(
          filter, at: key, most: min(Self.portion, most - lines.count), by: officer.id, now: now)
        lines += page.lines
        key = page.next
      } while key != nil && lines.count < most
    } catch let error as OfficeError {
      throw Failure.refused(RequestWords.sentence(RequestWords.refusal(error)))
    }
    let county = office.county
    let all = try await office.records.read { try Officers.all(county, $0) }
    return CaseListing(
      lines: lines,
      handlers: Dictionary(all.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first }),
      hasMore: key != nil, today: now.day)
  }
}
