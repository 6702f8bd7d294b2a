internal import Drafting
internal import Law
internal import Office
internal import Records

/// Lines of a case that several of its requester's pages have.
enum CaseItems {
  static func sent(_ view: RequesterView) -> [SummaryList.Item] {
    [
      .init(Words.agencyName, Fragment(view.agency.name)),
      .init(Words.submittedDay, Fragment(DayWords.full(view.submitted))),
      .init(Words.titleName, Fragment(view.title)),
      .init(Words.descriptionName, Fragment(Verbatim(view.description))),
      .init(Words.supplyWayQuestion, Fragment(view.supplyWay.map { Words.name(of: $0) } ?? "")),
      .init(Words.mediumQuestion, Fragment(view.medium.map { Words.name(of: $0) } ?? "")),
      .init(
        Words.filesName,
        view.files.isEmpty ? Fragment(Words.none) : Fragment(AttachmentList(files(view.files)))),
    ]
  }

  static func letters(_ view: RequesterView) -> [AttachmentList.Item] {
    view.letters.map { letter in
      .init(
        name(of: letter),
        formats: LetterFormat.shown.map { format in
          TextLink(
            Words.name(of: format), to: address(letter.serial, format), about: name(of: letter))
        }, detail: letter.day.description)
    }
  }

  static func letterLinks(_ item: RequesterItem, _ view: RequesterView) -> [TextLink] {
    view.letters.filter { letter in item.letters.contains { $0.serial == letter.serial } }
      .flatMap { letter in
        LetterFormat.shown.map { format in
          TextLink(
            "\(name(of: letter))（\(Words.name(of: format))）", to: address(letter.serial, format))
        }
      }
  }

  static func files(_ files: [CaseFile]) -> [AttachmentList.Item] {
    files.map { file in
      AttachmentList.Item(
        file.file.name, "\(ProgressRoutes.request)/files/\(file.position)",
        detail: Words.size(file.file.size))
    }
  }

  private static func name(of letter: CaseLetter) -> String {
    LetterKind(id: letter.kind)?.name ?? Words.letter
  }

  private static func address(_ serial: Int, _ format: LetterFormat) -> String {
    "\(ProgressRoutes.request)/letters/\(serial).\(format.rawValue)"
  }
}
