internal import Drafting
internal import Law
internal import Office
internal import Records

/// The wording of one letter: the text, what may and must stand in it, what differs from ours, and
/// what it looks like in print.
struct WordingPage: Sendable {
  private typealias Text = Words.Wordings

  let wording: Wording
  let state: FormState
  let maySave: Bool
  /// What the text on the page, saved or not, looks like.
  let preview: Letter?
  let notice: NoticePanel?
  let token: FormToken

  private var kind: LetterKind { wording.kind }
  private var address: String { WordingRoutes.address(kind) }
  private var text: String { state["text"] }

  static func tag(_ wording: Wording) -> StatusTag {
    guard wording.isOwn else { return StatusTag(.neutral, Text.standard) }
    return LetterTemplate.check(wording.text, for: wording.kind).isEmpty
      ? StatusTag(.success, Text.own) : StatusTag(.danger, Text.ownFaulty)
  }

  var parts: [any Component] {
    let heading = PageHeading(
      kind.name, lead: maySave ? Text.editLead : Text.readLead, marks: [Self.tag(wording)])
    return [notice].compactMap { $0 } + [heading, Columns(main, side: [tags, marks])]
  }

  private var main: [any Component] {
    var parts: [any Component] = [maySave ? editing : reading]
    if let preview { parts.append(shown(preview)) }
    parts.append(changes)
    return parts
  }

  private var reading: Panel {
    Panel(Text.templateText) { html in
      html(Verbatim(text))
      html(
        PostForm(to: "\(address)/preview#preview", token: token) { html in
          html(HiddenField("text", text))
          html(Actions([Button(Text.preview, .secondary), download]))
        })
    }
  }

  private var editing: Panel {
    Panel("") { html in
      html(
        PostForm(to: address, token: token) { html in
          html(
            TextArea(
              "text", Text.templateText, in: state, hint: Text.textHint, need: .unmarked, rows: 20))
          html(
            Actions([
              Button(Text.save),
              Button(Text.preview, .secondary, action: "\(address)/preview#preview"), download,
            ]))
        })
      if wording.isOwn {
        html(
          Prose([.link(Text.remove, to: "\(address)/removal", about: kind.name)]))
      }
    }
  }

  private var download: Button {
    Button(Text.previewPDF, .secondary, action: "\(address)/preview/pdf")
  }

  private func shown(_ letter: Letter) -> Panel {
    Panel(Text.preview, id: "preview") { html in
      html(Prose([Fragment(text == wording.text ? Text.sampleLead : Text.previewLead)]))
      html(LetterSheet(kind.name, letter.manuscript))
    }
  }

  private var changes: Panel {
    let changes = WordingChanges(from: LetterTemplate.standard(for: kind).text, to: text)
    return Panel(Text.changes, id: "changes") { html in
      if changes.isEmpty {
        html(Prose([Fragment(Text.noChanges)]))
      } else {
        html(
          ChangedLines(
            changes.lines.map { line in
              switch line {
              case .kept(let text): .init(.kept, text)
              case .removed(let text): .init(.removed, text)
              case .added(let text): .init(.added, text)
              }
            }))
      }
    }
  }

  private var tags: Panel {
    let rows = LetterTagTable(kind).rows
    return Panel(Text.tags) { html in
      html(Prose([Fragment(Text.tagsLead)]))
      html(Heading(Text.compulsory, .three))
      html(SummaryList(rows.filter(\.isCompulsory).map(item)))
      html(
        Disclosure(Text.optional) { $0(SummaryList(rows.filter { !$0.isCompulsory }.map(item))) })
    }
  }

  private func item(_ row: LetterTagTable.Row) -> SummaryList.Item {
    let example = row.tag.example.map { Text.example($0) } ?? Text.byProgram
    return .init(row.typed, .lines(row.tag.meaning, example))
  }

  private var marks: Panel {
    Panel(Text.marks) { html in
      html(SummaryList(Text.markMeanings.map { .init($0.0, Fragment($0.1)) }))
    }
  }
}
