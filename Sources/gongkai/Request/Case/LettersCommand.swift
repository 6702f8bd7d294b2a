import ArgumentParser
import Documents
import Foundation
import Law
import Office
import Records

/// `gongkai request letters`: the letters of a case as files.
struct LettersCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "letters", abstract: "把一件申请的全部文书写成 .docx 和 .pdf",
    usage: "gongkai request letters 编号 --as 用户名 [-o 文件夹] [--data 文件夹]",
    discussion: "文件名前的序号是制发的先后。同名的文件会被替换。")

  @OptionGroup var number: NumberArguments

  @Option(
    name: .shortAndLong, help: ArgumentHelp("写到这个文件夹，没有的会新建。", valueName: "文件夹"),
    completion: .directory)
  var output = "."

  @OptionGroup var officer: OfficerArguments

  func run() async throws {
    try await OfficerDesk.with(officer) { desk in
      let view = try await desk.see(try await desk.request(number)).view
      guard !view.letters.isEmpty else { return Terminal.write(RequestWords.noLetters + "\n") }
      try makeFolder()
      OutputFile.warnAboutFaces(.pdf)
      for letter in view.letters {
        for format in LetterFormat.allCases { try await write(letter, format, desk) }
      }
    }
  }

  private func write(
    _ letter: CaseLetter, _ format: LetterFormat, _ desk: OfficerDesk
  ) async throws {
    let id = LetterID(request: letter.request, serial: letter.serial)
    do {
      let file = try await desk.office.letter(
        id, format, by: .officer(desk.officer.id), now: desk.now)
      let serial = letter.serial < 10 ? "0\(letter.serial)" : "\(letter.serial)"
      let path = "\(output)/\(serial) \(file.name)"
      try OutputFile.write(file.bytes, to: path)
      Terminal.write(path + "\n")
    } catch let error as OfficeError {
      throw Failure.refused(RequestWords.sentence(RequestWords.refusal(error)))
    }
  }

  private func makeFolder() throws {
    do {
      try FileManager.default.createDirectory(atPath: output, withIntermediateDirectories: true)
    } catch {
      throw Failure.stop("\(output)：" + RequestWords.noFolder)
    }
  }
}
