internal import Documents
internal import HTTPTypes

/// What went wrong, why, and what to do next.
extension Words {
  static let problemHeading = "没有开始核查"

  static func withProblem(_ title: String) -> String { "有误：\(title)" }

  static func notice(of error: UploadError) -> Notice {
    switch error {
    case .noFile:
      Notice(what: "还没有选择文件", next: "请选择一个或多个年度报告文件，再开始核查。")
    case .notAForm, .malformed:
      Notice(what: "收到的内容不是完整的上传表单", next: "请回到本页重新选择文件上传。")
    case .truncated:
      Notice(what: "上传中断，文件没有收全", next: "请检查网络，重新选择文件上传。")
    case .headersTooLarge:
      Notice(what: "上传的文件信息过长", next: "请把文件名改短一些，再重新上传。")
    case .tooManyFiles(let limit):
      Notice(what: "一次最多核查\(limit)个文件", next: "请分几次上传。")
    case .tooLarge(let limit):
      Notice(what: "一次上传的文件合计超过\(size(limit))", next: "请分几次上传，或去掉文件中的图片。")
    case .busy:
      Notice(what: "正在核查的文件较多", next: "请过一两分钟再试。")
    }
  }

  static func notice(of reason: Check.Reason) -> Notice {
    switch reason {
    case .document(let error): notice(of: error)
    case .overtime:
      Notice(what: "核查用时过长，已停止", next: "请确认文件是年度报告，或另存为 .docx 后再试。")
    case .failed(let reference): failed(reference: reference)
    }
  }

  static func notice(of error: DocumentError) -> Notice {
    switch error {
    case .tooLarge(let limit):
      Notice(what: "文件过大，超过\(size(limit))", next: "请去掉文件中的图片后再上传。")
    case .damaged(let format):
      Notice(
        what: "文件已损坏或不完整，无法按\(name(of: format))读取",
        next: "请用原来的软件打开并另存，再上传新存的文件。")
    case .encrypted:
      Notice(what: "文件设有密码", next: "请取消密码后再上传。")
    case .unknownFormat:
      Notice(
        what: "不认识这种文件",
        next: "请上传Word（.docx、.doc）、PDF、网页（.html）、纯文本（.txt）或Excel（.xlsx）文件。")
    case .empty:
      Notice(what: "文件是空的，没有内容", next: "请确认文件已经保存好，再重新上传。")
    case .tooComplex:
      Notice(what: "文件结构异常复杂，不像年度报告", next: "请另存为 .docx 后再上传。")
    case .programMissing(let program, let package):
      Notice(
        what: "这台服务器没有安装读取这种文件所需的\(program)",
        next: "请另存为 .docx 后再上传；或请管理员安装软件包\(package)（sudo apt install \(package)）。")
    case .conversionTimedOut(let seconds):
      Notice(what: "转换这个文件超过了\(seconds)秒", next: "请另存为 .docx 后再上传。")
    case .conversionFailed(let format):
      Notice(what: "无法转换这个\(name(of: format))文件", next: "请另存为 .docx 后再上传。")
    case .noText:
      Notice(what: "文件里只有图片，没有文字（扫描件）", next: "请上传可以选中文字的原件。")
    case .unreadable:
      Notice(what: "文件无法打开", next: "请重新上传。")
    }
  }

  static func notice(of status: HTTPResponse.Status) -> Notice {
    switch status {
    case .notFound: Notice(what: "没有这个页面", next: "地址可能有误，或页面已经移动。")
    case .forbidden:
      Notice(what: "页面放得太久，或者不是从本网站提交的", next: "没有保存任何内容。请重新打开页面，再填写提交。")
    case .contentTooLarge:
      Notice(what: "提交的内容过大", next: "没有保存任何内容。请返回上一页，减少或者压缩附件后再提交。")
    case .serviceUnavailable:
      Notice(what: "现在提交的人较多", next: "没有保存任何内容。请返回上一页，过一两分钟再提交。")
    case .methodNotAllowed: Notice(what: "页面打开的方式不对", next: "请从首页重新进入。")
    default: Notice(what: "请求无法处理", next: "请从首页重新进入。")
    }
  }

  static func failed(reference: String) -> Notice {
    Notice(
      what: "处理时出现了意外错误",
      next: "请稍后再试。如果仍然如此，请把编号\(reference)告诉受理机关（电话见页面下方）。")
  }

  private static func name(of format: FileFormat) -> String {
    switch format {
    case .text: "纯文本"
    case .html: "网页"
    case .docx, .doc: "Word"
    case .pdf: "PDF"
    case .xlsx: "Excel"
    case .json: "JSON"
    case .csv: "CSV"
    }
  }
}
