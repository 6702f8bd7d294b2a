import Drafting
import Law

/// What `gongkai deadline` was given, as text, and what it means.
struct DeadlineArguments {
  var channel: String?
  var submitted: String?
  var confirmed: String?
  var events: [String]

  static let channels = RequestChannel.allCases.map(\.rawValue)

  /// The events as the help lists them.
  static let eventNames = kinds.map { ReplyDeadlineCode.code($0) } + ["extended:N"]

  /// What the shell completes; the day is the user's.
  static let eventStarts = kinds.map { ReplyDeadlineCode.code($0) + "@" } + ["extended:"]

  /// Every kind but the extension, whose days are part of its name. Consultations are numbered later.
  private static let kinds: [ClockEvent.Kind] =
    [.correctionNotice, .correctionReceived]
    + ConsultedParty.allCases.flatMap { party -> [ClockEvent.Kind] in
      [.asked(party, serial: 0), .delivered(party, serial: 0), .answered(party, serial: 0)]
    } + [.feeNotice, .feePaid]

  /// The clock they describe.
  ///
  /// - Throws: `Failure` where they cannot be understood.
  func clock(_ calendar: WorkingCalendar) throws -> ReplyClock {
    let channel = try knownChannel()
    guard let submitted else { throw Failure.stop("请用 --submitted 写明提交之日，如2025-01-20。") }
    let first = try Self.day(submitted, of: "--submitted")
    let second = try confirmed.map { try Self.day($0, of: "--confirmed") }
    if channel.receiptRule == .dayConfirmed, second == nil {
      throw Failure.stop(
        "\(ReplyDeadlineWords.name(channel))的申请以与申请人确认之日为收到之日（\(channel.receiptBasis.text)），"
          + "请用 --confirmed 写明。")
    }
    let listed = try events.map { try Self.event($0) }
    return ReplyClock(
      channel: channel, submitted: first, confirmed: second,
      events: ClockEvent.inOrder(listed, calendar: calendar))
  }

  private func knownChannel() throws -> RequestChannel {
    let list = Self.channels.joined(separator: "、")
    guard let channel else { throw Failure.stop("请用 --channel 写明收到申请的渠道：\(list)。") }
    guard let known = RequestChannel(rawValue: channel) else {
      throw Failure.stop("没有“\(channel)”这种渠道；可用：\(list)。")
    }
    return known
  }

  private static func event(_ text: String) throws -> ClockEvent {
    guard let mark = text.lastIndex(of: "@") else {
      throw Failure.stop("“\(text)”没有写明日期；事项写作 事项@日期，如 correction-notice@2025-01-22。")
    }
    let day = try day(String(text[text.index(after: mark)...]), of: "--event \(text)")
    return ClockEvent(try kind(String(text[..<mark])), on: day)
  }

  private static func kind(_ name: String) throws -> ClockEvent.Kind {
    if name == "extended" || name.hasPrefix("extended:") {
      guard let days = Int(name.dropFirst("extended:".count)) else {
        throw Failure.stop("“\(name)”没有写明延长几个工作日；延期写作 extended:15@2025-03-01。")
      }
      return .extended(workingDays: days)
    }
    guard let kind = kinds.first(where: { ReplyDeadlineCode.code($0) == name }) else {
      throw Failure.stop(
        "没有“\(name)”这种事项；可用：\(eventNames.joined(separator: "、"))。")
    }
    return kind
  }

  private static func day(_ text: String, of option: String) throws -> Day {
    guard let day = Day(text) else {
      throw Failure.stop("\(option)：“\(text)”不是日期，或者没有这一天；日期写作2025-01-20。")
    }
    return day
  }
}
