import Documents

/// What is said of a file that cannot be read.
enum FileWords {
  static func sentence(_ error: DocumentError) -> String {
    switch error {
    case .tooLarge(let limit): "文件过大，超过\(limit / 1_048_576)兆字节。"
    case .damaged(let format): "文件已损坏，或不是真正的.\(format.rawValue)文件。"
    case .encrypted: "文件有密码保护，请解除密码后再试。"
    case .unknownFormat: "不支持这种文件格式；可用.txt、.html、.docx、.doc、.pdf、.xlsx。"
    case .empty: "文件里没有内容。"
    case .tooComplex: "文件结构异常复杂，已停止读取。"
    case .programMissing(let program, let package):
      "读取这种格式需要\(program)，本机没有安装。请运行：apt install \(package)"
    case .conversionTimedOut(let seconds): "文件转换超过\(seconds)秒，已停止。"
    case .conversionFailed(let format): ".\(format.rawValue)文件转换失败。"
    case .unreadable: "文件不存在，或无权读取。"
    case .noText: "文件只有图片没有文字（可能是扫描件），无法核查。"
    }
  }
}
