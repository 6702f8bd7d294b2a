import Foundation

/// The files named on the command line, folders opened.
enum FileList {
  private static let endings: Set<String> = [
    "txt", "html", "htm", "shtml", "docx", "doc", "wps", "rtf", "pdf", "xlsx",
  ]

  /// A folder stands for the reports in it, in the order of their names; other files are passed
  /// over. A folder without a single report is an error: nobody means to check nothing.
  static func paths(_ arguments: [String]) throws -> [String] {
    try arguments.flatMap { argument -> [String] in
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: argument, isDirectory: &isFolder),
        isFolder.boolValue
      else { return [argument] }
      let found = try reports(in: argument)
      guard !found.isEmpty else { throw Failure.stop("\(argument)：文件夹里没有年度报告文件。") }
      return found
    }
  }

  private static func reports(in folder: String) throws -> [String] {
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder)
    return names.filter { name in
      let file = name.split(separator: "/").last.map(String.init) ?? name
      let ending = file.split(separator: ".").last.map { $0.lowercased() } ?? ""
      return !file.hasPrefix(".") && !file.hasPrefix("~$") && endings.contains(ending)
    }
    .sorted().map { folder + (folder.hasSuffix("/") ? "" : "/") + $0 }
  }
}
