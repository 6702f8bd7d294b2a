internal import Office
internal import Records

/// The letters of a case and the papers that came with it.
struct CasePapers: Sendable {
  let view: CaseView

  var letters: Panel {
    Panel(Words.lettersTitle) { html in
      html(
        AttachmentList(
          view.letters.flatMap { letter in
            LetterFormat.allCases.map { format in
              AttachmentList.Item(
                Words.name(of: letter),
                CaseAddress.letter(
                  LetterID(request: letter.request, serial: letter.serial), format),
                detail: Words.detail(letter, format))
            }
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
