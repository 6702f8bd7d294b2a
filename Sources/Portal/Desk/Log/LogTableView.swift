internal import Office
internal import Records

/// The log, the newest entries first, and whether its chain is whole.
struct LogTableView {
  private typealias Text = Words.LogPage

  let query: LogQuery
  let view: LogView
  let verification: LogVerification.State
  let token: FormToken

  private var address: String { DeskPlace.log.address }

  var parts: [any Component] {
    [
      PageHeading(Words.name(of: DeskPlace.log), lead: Text.lead), checking, filters, table,
      Pager(
        previous: query.before == nil ? nil : query.address(),
        next: view.next.map { query.address(before: $0) }, position: Text.position(view.entries)),
      download,
    ]
  }

  private var checking: Panel {
    Panel(Text.verification, id: "verification") { html in
      html(outcome)
      html(
        PostForm(to: "\(address)/verification", token: token) { html in
          html(Actions([Button(Text.verify, .secondary)] + more))
        })
    }
  }

  private var outcome: any Component {
    switch verification {
    case .none: Prose([Fragment(Text.verificationLead)])
    case .running(let verified, let last):
      NoticePanel(.information, Text.running(verified, of: last), Fragment(Text.runningNext))
    case .done(.whole(let head), _, _, let began):
      NoticePanel(.success, Text.whole(head.serial, began), Fragment(Text.wholeNext))
    case .done(.broken(let fault), let verified, let last, let began):
      NoticePanel(
        .danger, Text.broken(verified, of: last, began),
        Fragment(Bullets([Fragment(LogBreakWords.sentence(fault)), Fragment(Text.brokenNext)])))
    case .interrupted(let verified):
      NoticePanel(.warning, Text.interrupted(verified), Fragment(Text.interruptedNext))
    }
  }

  private var more: [any Component] {
    switch verification {
    case .none, .interrupted, .done(.broken, _, _, _): []
    case .running: [LinkButton(Text.refresh, to: "\(address)#verification")]
    case .done(.whole, _, _, _): [LinkButton(Text.anchor, to: "\(address)/anchor")]
    }
  }

  private var filters: FilterBar {
    let officers = view.officers.values.sorted { $0.id.rawValue < $1.id.rawValue }
    let state = query.state
    return FilterBar(
      address,
      fields: [
        DateField("from", Text.from, in: state, need: .unmarked),
        DateField("through", Text.through, in: state, need: .unmarked),
        SelectField(
          "actor", Text.who,
          officers.map {
            .init(LogActor.officer($0.id).rawValue, "\($0.name)（\($0.signInName)）")
          } + [
            .init(LogActor.requester.rawValue, Text.requester),
            .init(LogActor.system.rawValue, Text.system),
            .init(LogActor.visitor.rawValue, Text.visitor),
          ], in: state, need: .unmarked, blank: Text.anybody),
        SelectField(
          "act", Text.act, Text.acts.map { .init($0.rawValue, Text.name(of: $0)) }, in: state,
          need: .unmarked, blank: Text.anyAct),
        TextField(
          "subject", Text.subjectField, .search, in: state, need: .unmarked),
      ], clear: query.isFiltered ? address : nil,
      result: Text.result(view.entries.count, hasMore: view.next != nil))
  }

  private var table: DataTable {
    DataTable(
      Words.name(of: DeskPlace.log),
      columns: [
        .init(Text.time), .init(Text.who), .init(Text.act), .init(Text.subject),
        .init(Text.details), .init(Text.serial, .number),
      ],
      rows: view.entries.map { entry in
        let line = LogLine(entry, view)
        return [
          Fragment(line.moment), Fragment(line.who), Fragment(line.act), Fragment(line.subject),
          Fragment(line.details), Fragment("\(line.serial)"),
        ]
      }, hidesCaption: true,
      empty: EmptyState(
        Text.nothing, next: view.next == nil ? Text.nothingNext : Text.nothingHere))
  }

  /// The filter goes along unseen.
  private var download: PostForm {
    PostForm(to: "\(address)/csv", token: token) { html in
      for name in LogQuery.names where query.state.fields.has(name) {
        html(HiddenField(name, query.state[name]))
      }
      html(Actions([Button(Text.download, .secondary)]))
    }
  }
}
