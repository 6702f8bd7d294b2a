internal import Law
internal import Office
internal import Records

/// The letters of a case and the papers that came with it.
struct CasePapers: Sendable {
  let view: CaseView

  static func formats(_ letter: LetterID, of name: String) -> [TextLink] {
    LetterFormat.shown.map { format in
      TextLink(Words.name(of: format), to: CaseAddress.letter(letter, format), about: name)
    }
  }

  var letters: Panel {
    Panel(Words.lettersTitle) { html in
      html(
        AttachmentList(
          view.letters.map { letter in
            .init(
              Words.name(of: letter),
              formats: Self.formats(
                LetterID(request: letter.request, serial: letter.serial),
                of: Words.name(of: letter)),
              detail: letter.day.description)
          }))
    }
  }

  var files: Panel {
    Panel(Words.papers) { html in
      html(
        AttachmentList(
          view.files.map { file in
            AttachmentList.Item(
              file.file.name, CaseAddress.file(view.record.id, file.position),
              detail: Words.detail(file.file))
          }))
    }
  }
}

extension LetterFormat {
  /// What people read first, then what they can change.
  static let shown: [LetterFormat] = [.pdf, .docx]
}
