import Documents
import Foundation

/// Files the program writes.
enum OutputFile {
  private static let written: [String: FileFormat] = [
    "docx": .docx, "pdf": .pdf, "html": .html, "xlsx": .xlsx, "json": .json, "csv": .csv,
  ]

  /// The format a file name asks for.
  static func format(of path: String) throws -> FileFormat {
    let ending = path.split(separator: ".").last.map { $0.lowercased() } ?? ""
    guard let format = written[ending], path.contains(".") else {
      throw Failure.stop("\(path)：输出文件名应以 .docx .pdf .html .xlsx .json .csv 之一结尾。")
    }
    return format
  }

  /// Writes the whole file or nothing: a half-written one never takes the place of a good one.
  static func write(_ bytes: [UInt8], to path: String) throws {
    do {
      try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw Failure.stop("\(path)：无法写入文件。")
    }
  }

  /// A .pdf without the official faces is readable but not presentable.
  static func warnAboutFaces(_ format: FileFormat) {
    guard format == .pdf else { return }
    let missing = PDFWriter.missingFaces()
    guard !missing.isEmpty else { return }
    Terminal.warn("提示：本机缺少字体\(missing.joined(separator: "、"))，已用其他字体代替；运行 Scripts/fonts 可安装。")
  }
}
