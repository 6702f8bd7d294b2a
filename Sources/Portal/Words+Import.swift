internal import Documents
internal import Office

/// The words of taking over a ledger.
extension Words.Ledger {
  static let importTitle = "导入台账"
  static let importLead = "把以前登记的申请导入本机关的台账。先预览，再导入；按申请编号核对，同一份文件导入两次不会重复。"
  static let downloadTemplate = "下载模板（.xlsx）"
  static let templateName = "政府信息公开申请台账导入模板"
  static let chooseFile = "选择文件"
  static let file = "台账文件"
  static let fileHint = "第一行是列名，每件申请一行，最多2000行。"
  static let fileMissing = "请选择台账文件"
  static let previewImport = "预览"
  static let otherFile = "另选文件"
  static let toLedger = "查看台账"
  static let guideSheet = "填写说明"
  static let guideHeads = ["列名", "是否必填", "填写要求"]
  static let new = "新增"
  static let changed = "有变化"
  static let unchanged = "没有变化"
  static let faulty = "不能导入"
  static let cell = "单元格"
  static let reason = "原因"
  static let line = "行"
  static let changes = "变化的列"
  static let nothingToTake = "没有可以导入的行"
  static let nothingToTakeNext = "改正文件里的错误后，请重新选择文件。"

  static func line(_ line: Int) -> String { "第\(line)行" }
  static func take(_ count: Int) -> String { "导入\(count)件" }
  static func taken(new: Int, changed: Int) -> String { "已导入：新增\(new)件，更新\(changed)件" }
  static func leftOut(_ count: Int) -> String { "有\(count)行没有导入，改正后可以把整份文件再导入一次。" }
  static func unread(_ heads: [String]) -> String {
    "以下列没有读取：\(heads.prefix(20).joined(separator: "、"))"
  }
  static func faultsTitle(_ count: Int, most: Int) -> String {
    count > most ? "不能导入的原因（前\(most)处，共\(count)处）" : "不能导入的原因（\(count)处）"
  }

  /// What a column may be called.
  static func heads(of column: ImportColumn) -> [String] {
    let others =
      switch column {
      case .number: ["登记编号", "编号", "受理编号", "登记号"]
      case .channel: ["收到方式", "申请方式", "收件方式", "申请渠道"]
      case .submitted: ["申请日期", "提交时间", "申请时间"]
      case .received: ["收到申请日期", "收到时间", "受理日期"]
      case .requesterClass: ["申请人类型", "申请人性质"]
      case .requesterName: ["申请人姓名", "申请人名称", "申请人姓名或者名称"]
      case .title: ["申请事项", "标题", "所需信息"]
      case .description: ["内容描述", "信息内容描述"]
      case .outcome: ["答复结果", "答复类型", "处理结果"]
      case .partGrounds: ["不公开部分的理由"]
      case .ended: ["答复日期", "办结时间", "答复时间"]
      case .unit: ["承办单位", "承办科室", "承办股室"]
      }
    return [self.column(column)] + others
  }

  static func hint(of column: ImportColumn) -> String {
    switch column {
    case .number: "每件不同，例如：清财依申请〔2026〕1号"
    case .channel: "当面提交、邮寄（签收）、平常信函、网上提交、传真、电子邮件"
    case .submitted: "例如 2026-01-20，也可以写2026年1月20日"
    case .received: "双方确认之日；当面提交和签收的邮件与提交日期相同，可以不填"
    case .requesterClass: "自然人、商业企业、科研机构、社会公益组织、法律服务机构、其他"
    case .requesterName: "姓名或者单位名称"
    case .title: "申请的是什么信息，不超过200字"
    case .description: "不超过5000字；不填的，与信息名称相同"
    case .outcome: "年度报告的办理结果，例如：予以公开、信息不存在；没有办结的不填"
    case .partGrounds: "部分公开的，写明其余部分不公开的理由，有几项的用顿号分开"
    case .ended: "填了办理结果的要填"
    case .unit: "承办的股室"
    }
  }

  static func text(of fault: ImportTable.Fault) -> String {
    switch fault {
    case .unreadable(let error): Words.notice(of: error).what + "，请另存为 .xlsx 或 .csv 后再试"
    case .noHead: "没有找到列名。请对照模板，让第一行写明申请编号、提交日期等列名"
    case .missing(let columns):
      "缺少必填的列：\(columns.map { self.column($0) }.joined(separator: "、"))"
    case .noLines: "列名下面没有内容"
    case .tooManyLines: "一次最多导入\(ImportTable.mostLines)行，请分成几个文件"
    }
  }

  static func text(of fault: ImportFault) -> String {
    let column = self.column(fault.column)
    return switch fault.problem {
    case .missing: "没有填写\(column)"
    case .tooLong(let most): "\(column)超过\(most)字"
    case .noDay: "\(column)不是日期，请写成 2026-01-20 的样子"
    case .inFuture: "\(column)晚于今天"
    case .before(let other): "\(column)早于\(self.column(other))"
    case .unknownWord: "\(column)不是可以识别的写法，请对照填写说明"
    case .twice(let line): "\(column)与第\(line)行重复"
    case .handledHere: "这个编号的申请已经在系统里办理，不能用导入更改"
    case .missingWith(let other): "填了\(self.column(other))的，要填写\(column)"
    case .notAsChannel: "当面提交和签收的邮件，\(column)就是提交日期"
    }
  }
}
