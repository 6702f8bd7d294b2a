// Labels: 国办公开办函〔2019〕60号 and 〔2021〕30号 as printed in published reports; read 2026-11.

extension FormTable {
  static let of2019 = [publication2019, requests(other: undivided), remedies]
  static let of2021 = [publication2021, requests(other: divided), remedies]

  private static let publication2019 = FormTable(
    table: .publication,
    blocks: [
      FormBlock(
        caption: "第二十条第（一）项",
        columns: [
          FormColumn(.made, "本年新制作数量"), FormColumn(.newlyPublished, "本年新公开数量"),
          FormColumn(.publishedInAll, "对外公开总数量"),
        ],
        rows: [FormRow(.rules, "规章"), FormRow(.normativeDocuments, "规范性文件")]),
      FormBlock(
        caption: "第二十条第（五）项", columns: items2019,
        rows: [FormRow(.licences, "行政许可"), FormRow(.otherServices, "其他对外管理服务事项")]),
      FormBlock(
        caption: "第二十条第（六）项", columns: items2019,
        rows: [FormRow(.penalties, "行政处罚"), FormRow(.coercion, "行政强制")]),
      FormBlock(
        caption: "第二十条第（八）项", columns: Array(items2019.prefix(2)),
        rows: [FormRow(.fees, "行政事业性收费")]),
      FormBlock(
        caption: "第二十条第（九）项",
        columns: [
          FormColumn(.procurementItems, "采购项目数量"),
          FormColumn(.procurementAmount, "采购总金额", .amount(nil)),
        ],
        rows: [FormRow(.procurement, "政府集中采购")]),
    ])

  private static let items2019 = [
    FormColumn(.itemsBefore, "上一年项目数量"), FormColumn(.itemsChange, "本年增/减", .change),
    FormColumn(.decisions, "处理决定数量"),
  ]

  private static let publication2021 = FormTable(
    table: .publication,
    blocks: [
      FormBlock(
        caption: "第二十条第（一）项",
        columns: [
          FormColumn(.issued, "本年制发件数"), FormColumn(.repealed, "本年废止件数"),
          FormColumn(.inForce, "现行有效件数"),
        ],
        rows: [FormRow(.rules, "规章"), FormRow(.normativeDocuments, "行政规范性文件")]),
      FormBlock(
        caption: "第二十条第（五）项", columns: decisions2021,
        rows: [FormRow(.licences, "行政许可")]),
      FormBlock(
        caption: "第二十条第（六）项", columns: decisions2021,
        rows: [FormRow(.penalties, "行政处罚"), FormRow(.coercion, "行政强制")]),
      FormBlock(
        caption: "第二十条第（八）项",
        columns: [FormColumn(.feeAmount, "本年收费金额（单位：万元）", .amount(.tenThousandYuan))],
        rows: [FormRow(.fees, "行政事业性收费")]),
    ])

  private static let decisions2021 = [FormColumn(.decisions, "本年处理决定数量")]

  private static let undivided = [FormRow(.otherHandling, results, "（六）其他处理")]

  private static let divided = [
    FormRow(
      .notCorrected, results, "（六）其他处理",
      "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请"),
    FormRow(
      .notPaid, results, "（六）其他处理",
      "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请"),
    FormRow(.otherOutcome, results, "（六）其他处理", "3.其他"),
  ]

  private static let results = "三、本年度办理结果"

  private static func requests(other: [FormRow]) -> FormTable {
    FormTable(
      table: .requests,
      blocks: [
        FormBlock(
          caption: nil,
          columns: [
            FormColumn(.naturalPerson, "自然人"), FormColumn(.business, "商业企业"),
            FormColumn(.research, "科研机构"), FormColumn(.publicInterest, "社会公益组织"),
            FormColumn(.legalService, "法律服务机构"), FormColumn(.otherOrganisation, "其他"),
            FormColumn(.total, "总计"),
          ],
          rows: [
            FormRow(.received, "一、本年新收政府信息公开申请数量"),
            FormRow(.carriedOver, "二、上年结转政府信息公开申请数量"),
          ] + decided + other + [
            FormRow(.outcomeTotal, results, "（七）总计"),
            FormRow(.carriedForward, "四、结转下年度继续办理"),
          ])
      ])
  }

  private static let decided = [
    FormRow(.disclosed, results, "（一）予以公开"),
    FormRow(.partlyDisclosed, results, "（二）部分公开（区分处理的，只计这一情形，不计其他情形）"),
    FormRow(.stateSecret, results, "（三）不予公开", "1.属于国家秘密"),
    FormRow(.prohibitedByLaw, results, "（三）不予公开", "2.其他法律行政法规禁止公开"),
    FormRow(.endangersSecurity, results, "（三）不予公开", "3.危及“三安全一稳定”"),
    FormRow(.thirdPartyRights, results, "（三）不予公开", "4.保护第三方合法权益"),
    FormRow(.internalAffairs, results, "（三）不予公开", "5.属于三类内部事务信息"),
    FormRow(.deliberative, results, "（三）不予公开", "6.属于四类过程性信息"),
    FormRow(.enforcementFile, results, "（三）不予公开", "7.属于行政执法案卷"),
    FormRow(.administrativeQuery, results, "（三）不予公开", "8.属于行政查询事项"),
    FormRow(.notHeld, results, "（四）无法提供", "1.本机关不掌握相关政府信息"),
    FormRow(.needsCreation, results, "（四）无法提供", "2.没有现成信息需要另行制作"),
    FormRow(.stillUnclear, results, "（四）无法提供", "3.补正后申请内容仍不明确"),
    FormRow(.petition, results, "（五）不予处理", "1.信访举报投诉类申请"),
    FormRow(.repeated, results, "（五）不予处理", "2.重复申请"),
    FormRow(.printedMatter, results, "（五）不予处理", "3.要求提供公开出版物"),
    FormRow(.excessive, results, "（五）不予处理", "4.无正当理由大量反复申请"),
    FormRow(.reissue, results, "（五）不予处理", "5.要求行政机关确认或重新出具已获取信息"),
  ]

  private static let remedies = FormTable(
    table: .remedies,
    blocks: [
      FormBlock(
        caption: nil,
        columns: [
          FormColumn(.upheld, "结果维持"), FormColumn(.overturned, "结果纠正"),
          FormColumn(.otherResult, "其他结果"), FormColumn(.pending, "尚未审结"),
          FormColumn(.total, "总计"),
        ],
        rows: [
          FormRow(.reconsideration, "行政复议"),
          FormRow(.directLitigation, "行政诉讼", "未经复议直接起诉"),
          FormRow(.litigationAfterReconsideration, "行政诉讼", "复议后起诉"),
        ])
    ])
}
