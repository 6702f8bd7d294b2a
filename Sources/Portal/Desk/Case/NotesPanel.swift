internal import HTML
internal import Office
internal import Records

/// What officers tell one another about a case; nobody else reads it.
struct NotesPanel: Sendable {
  let view: CaseView
  let token: FormToken

  var panel: Panel {
    let add = TextLink(
      Words.addNote, to: CaseAddress.of(.note, view.record.id))
    return Panel(
      Words.notesTitle, id: "notes", beside: view.mayNote ? Fragment(add) : .none
    ) { html in
      if view.notes.isEmpty { html(Prose([Fragment(Words.noNotes)])) }
      for note in view.notes {
        html(Verbatim(note.text))
        html(
          .p, .class("hint"),
          text: Words.noteBy(view.officers[note.officer] ?? "", note.moment))
      }
    }
  }
}
