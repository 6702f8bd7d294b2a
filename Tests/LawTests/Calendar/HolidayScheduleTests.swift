import Law
import Testing

@Suite("Holiday notices as text")
struct HolidayScheduleTests {
  static let head = "year 2027\nannounced 2026-11-10\nnotice 虚构的通知\n"

  @Test("A notice is read as it stands")
  func reads() throws {
    let schedules = try HolidaySchedule.read(
      """
      # typed by an invented officer
      year 2027
      announced 2026-11-10   # the day it was published
      notice 国务院办公厅关于2027年部分节假日安排的通知（虚构）
      number 国办发明电〔2026〕99号
      source https://example.invalid/notice.htm#top

      off 2027-01-01..2027-01-03 元旦
      work 2026-12-26 元旦
      """)
    let schedule = try #require(schedules.first)
    #expect(schedules.count == 1)
    #expect(schedule.year == 2027)
    #expect(schedule.region == nil)
    #expect(schedule.announced.description == "2026-11-10")
    #expect(schedule.title == "国务院办公厅关于2027年部分节假日安排的通知（虚构）")
    #expect(schedule.number == "国办发明电〔2026〕99号")
    #expect(schedule.source == "https://example.invalid/notice.htm#top")
    #expect(
      schedule.daysOff.map { "\($0.firstDay) \($0.lastDay) \($0.holiday)" }
        == ["2027-01-01 2027-01-03 元旦"])
    #expect(schedule.makeUpDays.map { "\($0.day) \($0.holiday)" } == ["2026-12-26 元旦"])
  }

  @Test("Chinese words, 至, full-width blanks, a byte order mark and Windows lines are read")
  func chinese() throws {
    let english = try HolidaySchedule.read(
      Self.head + "region 虚构自治州\nnumber 州〔2026〕1号\noff 2027-01-01..2027-01-02 元旦\n"
        + "work 2027-01-03 元旦\nsource 公报\n")
    let chinese = try HolidaySchedule.read(
      "\u{FEFF}年份 2027\r\n公布\u{3000}2026-11-10\r\n通知 虚构的通知\r\n地区 虚构自治州\r\n"
        + "文号 州〔2026〕1号\r\n放假 2027-01-01至2027-01-02 元旦\r\n上班 2027-01-03\t元旦\r\n来源 公报")
    #expect(chinese == english)
  }

  struct Faulty: CustomTestStringConvertible {
    let text: String
    let faults: [ScheduleFault]
    let why: String
    var testDescription: String { why }
  }

  static func faulty() throws -> [Faulty] {
    let day = { (text: String) in try #require(Day(text)) }
    return [
      Faulty(text: "", faults: [.missing(.year, line: 1)], why: "nothing"),
      Faulty(text: "# only\n\n", faults: [.missing(.year, line: 1)], why: "only a comment"),
      Faulty(
        text: "\nyear 2027\n",
        faults: [
          .missing(.announced, line: 2), .missing(.notice, line: 2), .missing(.off, line: 2),
        ], why: "a year and no more"),
      Faulty(
        text: "off 2027-01-01 元旦\n" + head + "off 2027-01-01 元旦",
        faults: [.beforeYear(.off, line: 1)], why: "a day before any year"),
      Faulty(
        text: head + "holiday 2027-01-01 元旦\noff 2027-01-01 元旦",
        faults: [.unknownField("holiday", line: 4)], why: "another word"),
      Faulty(
        text: head + "notice 又一个\noff 2027-01-01 元旦", faults: [.repeated(.notice, line: 4)],
        why: "two titles"),
      Faulty(
        text: head + "number\noff 2027-01-01 元旦", faults: [.empty(.number, line: 4)],
        why: "a field without value"),
      Faulty(
        text: "year 27\nannounced 2026-11-10\nnotice 虚构的通知\noff 2027-01-01 元旦",
        faults: [.notAYear("27", line: 1)], why: "a year of two digits"),
      Faulty(
        text: "year 2027\nannounced 10 November\nnotice 虚构的通知\noff 2027-01-01 元旦",
        faults: [.notADay("10 November", line: 2)], why: "a day in words"),
      Faulty(
        text: "year 2027\nannounced 2025-11-10\nnotice 虚构的通知\noff 2027-01-01 元旦",
        faults: [.announcedInWrongYear(try day("2025-11-10"), line: 2)], why: "too early"),
      Faulty(
        text: "year 2027\nannounced 2028-01-01\nnotice 虚构的通知\noff 2027-01-01 元旦",
        faults: [.announcedInWrongYear(try day("2028-01-01"), line: 2)], why: "when all is over"),
      Faulty(
        text: head + "off 2027-02-30 春节", faults: [.notADay("2027-02-30", line: 4)],
        why: "no such day"),
      Faulty(
        text: head + "off 2027-01-01-2027-01-03 元旦",
        faults: [.notADay("2027-01-01-2027-01-03", line: 4)], why: "a range with a dash"),
      Faulty(
        text: head + "off 2027-01-01 .. 2027-01-03 元旦",
        faults: [.notADay("2027-01-01 .. 2027-01-03 元旦", line: 4)],
        why: "blanks in a range must not make one day of it"),
      Faulty(
        text: head + "off 2027-01-03..2027-01-01 元旦",
        faults: [
          .backwards(first: try day("2027-01-03"), last: try day("2027-01-01"), line: 4)
        ], why: "a range from last to first"),
      Faulty(
        text: head + "off 2027-01-01..2027-10-03 元旦", faults: [.tooManyDays(276, line: 4)],
        why: "a slip in the month"),
      Faulty(
        text: head + "off 0001-01-01..9999-12-31 元旦", faults: [.tooManyDays(3_652_059, line: 4)],
        why: "all days there are"),
      Faulty(
        text: head + "off 2027-01-01", faults: [.namelessHoliday(line: 4)], why: "no name"),
      Faulty(
        text: head + "off 2026-11-30 元旦\noff 2028-01-01 元旦",
        faults: [
          .wrongYear(try day("2026-11-30"), line: 4), .wrongYear(try day("2028-01-01"), line: 5),
        ], why: "days of other years"),
      Faulty(
        text: head + "work 2027-01-04 元旦",
        faults: [.makeUpDayNotOnWeekend(try day("2027-01-04"), line: 4)],
        why: "a Monday is worked anyway"),
      Faulty(
        text: head + "off 2027-01-01..2027-01-03 元旦\nwork 2027-01-03 元旦",
        faults: [.offAndWorked(try day("2027-01-03"), line: 5, earlier: 4)], why: "off and worked"),
      Faulty(
        text: head + "work 2027-01-03 元旦\noff 2027-01-01..2027-01-03 元旦",
        faults: [.offAndWorked(try day("2027-01-03"), line: 5, earlier: 4)], why: "worked and off"),
      Faulty(
        text: head + "off 2027-01-01..2027-01-03 元旦\noff 2027-01-03 元旦",
        faults: [.dayTwice(try day("2027-01-03"), line: 5, earlier: 4)], why: "overlapping ranges"),
      Faulty(
        text: String(repeating: "#", count: 65_537),
        faults: [.tooLong(line: 1, limitInBytes: 65_536)], why: "too long"),
    ]
  }

  @Test("Every fault is found and has its line")
  func faults() throws {
    for faulty in try Self.faulty() {
      let error = #expect(throws: UnreadableSchedule.self, "\(faulty.why)") {
        try HolidaySchedule.read(faulty.text)
      }
      #expect(error?.faults == faulty.faults, "\(faulty.why)")
    }
  }

  @Test("The edges of a year: 1 December before it, 31 December of it")
  func edges() throws {
    let schedules = try HolidaySchedule.read(
      Self.head + "off 2026-12-01 元旦\noff 2027-12-31 元旦\n")
    #expect(schedules.first?.daysOff.count == 2)
  }

  @Test("The State Council's notices are complete and written back as they were read")
  func roundTrip() throws {
    let schedules = WorkingCalendar.stateCouncil.schedules
    let text = schedules.map(\.text).joined(separator: "\n")
    let again = try HolidaySchedule.read(text)
    #expect(again == schedules)
    #expect(
      schedules.map(\.year)
        == [2018, 2019, 2019, 2020, 2020, 2021, 2022, 2023, 2024, 2025, 2026])
    #expect(schedules.allSatisfy { $0.number != nil && $0.source != nil && $0.region == nil })
    #expect(Set(schedules.compactMap(\.number)).count == schedules.count)
    #expect(schedules.allSatisfy { $0.title.contains("\($0.year)年") })
    let published = zip(schedules, schedules.dropFirst()).allSatisfy { $0.announced < $1.announced }
    #expect(published)
  }

  @Test("Text cut or damaged anywhere is read or refused, never worse")
  func damaged() throws {
    let text = try #require(WorkingCalendar.stateCouncil.schedules.last).text
    let bytes = Array(text.utf8)
    var refused = 0
    for index in bytes.indices {
      for replacement in [Array("-".utf8), Array("9".utf8), [0xFF], [0x0A], []] {
        let damaged = bytes[..<index] + replacement + bytes[(index + 1)...]
        do {
          let schedules = try HolidaySchedule.read(String(decoding: damaged, as: UTF8.self))
          #expect(!schedules.isEmpty)
        } catch {
          #expect(!error.faults.isEmpty)
          refused += 1
        }
      }
      _ = try? HolidaySchedule.read(String(decoding: bytes[..<index], as: UTF8.self))
    }
    #expect(refused > bytes.count, "damage that is never noticed")
  }
}
