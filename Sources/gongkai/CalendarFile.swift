import Drafting
import Foundation
import Law

/// The holiday notices named on the command line.
enum CalendarFile {
  /// More bytes than the reader of notices takes, so that it says so.
  private static let longest = 1 << 17

  /// The built-in calendar with the notices of a file.
  static func calendar(adding path: String?) throws -> WorkingCalendar {
    guard let path else { return .stateCouncil }
    let text = try text(path)
    do throws(UnreadableSchedule) {
      return WorkingCalendar.stateCouncil.adding(try HolidaySchedule.read(text))
    } catch {
      let lines = error.faults.map { "  " + ScheduleFaultWords.sentence($0) }
      throw Failure.stop(
        (["\(path)：放假安排有\(error.faults.count)处读不懂，没有载入。"] + lines).joined(separator: "\n"))
    }
  }

  private static func text(_ path: String) throws -> String {
    guard let file = FileHandle(forReadingAtPath: path),
      let bytes = try? file.read(upToCount: longest)
    else { throw Failure.stop("\(path)：文件不存在，或无权读取。") }
    guard let text = String(bytes: bytes, encoding: .utf8) else {
      throw Failure.stop("\(path)：不是UTF-8编码的文本，请另存为UTF-8后再试。")
    }
    return text
  }
}
