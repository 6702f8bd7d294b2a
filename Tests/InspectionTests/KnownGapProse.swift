import Testing

@testable import Inspection

/// Passages that are judged wrong today; each belongs to the table of the suite it is named for.
@Suite("Known gaps: passages")
struct KnownGapProse {
  @Test(
    arguments: sumTraps + sumFaults + rateTraps + rateFaults + requestTraps + requestFaults
      + remedyTraps + remedyFaults + narrativeTraps + narrativeFaults + moreTraps + moreFaults)
  func gap(_ test: ProseCase) {
    withKnownIssue { test.check() }
  }

  static let sumTraps: [ProseCase] = [
    .clean("收到人大代表建议165件、政协委员提案212件，全部按期办复，其中公开复文301件。", "fewer were published than there were")
  ]

  static let sumFaults: [ProseCase] = []

  static let rateTraps: [ProseCase] = []

  static let rateFaults: [ProseCase] = []

  static let requestTraps: [ProseCase] = []

  static let requestFaults: [ProseCase] = [
    .fault(
      "新收政府信息公开申请412件，上年结转18件，办结405件，结转下年度办理15件。", .balance, "15件",
      "412 + 18 = 430, 405 + 15 = 420", .cutOff)
  ]

  static let remedyTraps: [ProseCase] = []

  static let remedyFaults: [ProseCase] = []

  static let narrativeTraps: [ProseCase] = []

  static let narrativeFaults: [ProseCase] = []

  static let moreTraps: [ProseCase] = [
    .clean("2023年共收到政府信息公开申请412件，上年结转18件，办结405件，结转25件，办结率94.2%。", "405 ÷ 430")
  ]

  static let moreFaults: [ProseCase] = [
    .fault(
      "全市办理行政许可129806件。", .narrativeVsTable, "129806件", expected: "128906", found: "129806",
      "digits swapped against table two"),
    .fault(
      "全市办理行政处罚45213件、行政强制3817件。", .narrativeVsTable, "3817件", expected: "3187", found: "3817",
      "digits swapped against table two"),
    .fault(
      "在答复结果中，予以公开和部分公开共243件政府信息公开申请。", .narrativeVsTable, "243件", expected: "234", found: "243",
      "digits swapped; 167 + 67"),
  ]
}
