import Documents
import HTML
import Law
import Testing

@testable import Portal

/// Every slot that takes a text, filled with markup that would run if it came out as it went in.
@Suite("No component lets a text become markup")
struct EscapingTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let component: any Component
    var testDescription: String { String(describing: type(of: component)) }

    init(_ component: any Component) { self.component = component }
  }

  static let evil = "\"'><script>alert(1)</script><img src=x onerror=y>"
  private static let link = TextLink(evil, to: "javascript:alert(1)", about: evil)
  private static let token = FormToken(evil)
  private static let state: FormState = {
    var state = FormState(values: ["evil": evil, evil: evil])
    state.add(evil, to: "evil")
    state.add(evil, to: evil)
    return state
  }()

  static let cases: [Case] =
    texts.map(Case.init) + lists.map(Case.init) + forms.map(Case.init) + panels.map(Case.init)
    + letters.map(Case.init)

  private static let texts: [any Component] = [
    link, Breadcrumbs([link], here: evil), Heading(evil, id: evil), Prose([Fragment(evil)]),
    PageHeading(evil, above: evil, lead: evil, marks: [StatusTag(.active, evil)]),
    Verbatim(evil), Bullets([Fragment(evil)]), Fragment.lines(evil, evil),
    Disclosure(evil) { $0.text(evil) }, StatusTag(.danger, evil), StepMark(1, of: 2),
    DaysLeft(.left(3), lastDay: evil), FigureTiles([.init(evil, evil, to: evil)]),
    Columns([Fragment(evil)], side: [Fragment(evil)]),
    NavigationEntry(evil, "javascript:alert(1)", count: 1),
    Brand(site: Site(county: evil, office: nil), address: "//evil.example", part: evil),
    SiteFooter(
      site: Site(
        county: evil,
        office: .init(
          name: evil, address: evil, postcode: evil, telephone: evil, hours: evil, email: evil)),
      leadsToDesk: true),
  ]

  private static let lists: [any Component] = [
    DataTable(
      evil,
      columns: [
        .init(evil, sort: .init(address: "javascript:alert(1)", now: .ascending)), .init(evil),
      ], rows: [[Fragment(evil), Fragment(link)]], foot: [Fragment(evil), Fragment(evil)]),
    FilterBar(
      "javascript:alert(1)", fields: [TextField("evil", evil, in: state)], clear: evil,
      result: evil),
    Pager(previous: "javascript:alert(1)", next: evil, position: evil),
    Tabs(evil, [.init(evil, evil)]), SummaryList([.init(evil, Fragment(evil), action: link)]),
    Timeline([
      .init(evil, evil, detail: Fragment(evil), article: evil, letters: [link], by: evil)
    ]),
    MonthGrid(evil, marks: [Day.first: .init(.skipped, evil)]),
    ClockTable(evil, [.init(evil, evil, .skipped, evil, article: evil)]),
    AttachmentList([
      .init(evil, "javascript:alert(1)", detail: evil, note: evil),
      .init(evil, formats: [link], detail: evil),
    ]),
    LinkCards([.init(evil, to: "javascript:alert(1)", evil, article: evil)]),
  ]

  private static let forms: [any Component] = [
    ErrorSummary(state), token, HiddenField(evil, evil), PostForm(to: evil, token: token) { _ in },
    QuestionForm(to: evil) { $0.text(evil) },
    TextField(evil, evil, in: state, hint: evil, unit: evil),
    TextArea(evil, evil, in: state, hint: evil), DateField(evil, evil, in: state, from: evil),
    Choices(
      evil, evil, .any, [.init(evil, evil, hint: evil, detail: [Fragment(evil)])], in: state,
      hint: evil),
    Checkbox(evil, evil, in: state, value: evil, hint: evil),
    SelectField(evil, evil, [.init(evil, evil)], in: state, hint: evil, blank: evil),
    FileField(evil, evil, in: state, hint: evil, accepted: [evil], files: 2, fileBytes: 1),
    FieldGroup(evil, hint: evil, [Fragment(evil)]), Actions([Fragment(evil)]),
    Button(evil, about: evil, name: evil, value: evil, action: "javascript:alert(1)"),
    LinkButton(evil, to: "javascript:alert(1)"),
  ]

  private static let panels: [any Component] = [
    Panel(evil, id: evil, beside: Fragment(evil)) { $0.text(evil) },
    NoticePanel(.warning, evil, Fragment(evil)),
    ReceiptPanel(evil, lead: evil, codes: [CopyableCode(evil, evil, hint: evil)]),
    ConfirmQuestion(
      evil, consequences: [evil], article: evil, action: "javascript:alert(1)", token: token,
      confirm: Button(evil, .danger), cancel: "javascript:alert(1)"),
    DueNotice(parts: [
      .init(whose: evil, marks: [StatusTag(.danger, evil)], address: "javascript:alert(1)")
    ]),
    EmptyState(evil, next: evil, action: LinkButton(evil, to: evil)),
    CopyableCode(evil, evil, hint: evil),
    MaskedValue(evil, name: evil, action: "javascript:alert(1)", token: token),
  ]

  private static let letters: [any Component] = [
    LetterSheet(
      evil,
      Manuscript(
        title: evil,
        blocks: ParagraphStyle.allCases.map { .paragraph(.init($0, evil)) } + [
          .table(.init(columnWidths: [1], rows: [.init([.init(evil, column: 0)])]))
        ], letterhead: Letterhead(agency: evil, number: evil))),
    ChangedLines([.init(.kept, evil), .init(.removed, evil), .init(.added, evil)]),
  ]

  @Test(arguments: cases)
  func textStaysText(_ example: Case) {
    let html = rendered(example.component)
    #expect(!html.contains("<script"))
    #expect(!html.contains("<img"))
    #expect(!html.contains("javascript:"))
    #expect(!html.contains("//evil.example"))
    #expect(Self.isBalanced(html), "a quote or a bracket got out: \(html)")
  }

  @Test("Every component of the folder is among the cases")
  func everyComponentIsTried() throws {
    let tried = Set(Self.cases.map(\.testDescription))
    let missing = try ComponentList.types().subtracting(tried)
    #expect(missing.isEmpty)
  }

  @Test("Pages escape their titles, and the desk its people")
  func pages() {
    let person = DeskMasthead.Person(name: Self.evil, unit: Self.evil, roles: Self.evil)
    let masthead = DeskMasthead(
      entries: [.init(Self.evil, Self.evil)], person: person, token: Self.token)
    for html in [
      rendered(PublicPage(Self.evil, hasErrors: true) { _ in }),
      rendered(DeskPage(Self.evil, masthead) { _ in }),
    ] {
      #expect(!html.contains("<script"))
      #expect(!html.contains("<img"))
    }
  }

  /// Whether the tags open and close, read without knowing where a text was put in.
  private static func isBalanced(_ html: String) -> Bool {
    var isInTag = false
    var quotes = 0
    for byte in html.utf8 {
      switch byte {
      case UInt8(ascii: "<"):
        if isInTag { return false }
        isInTag = true
        quotes = 0
      case UInt8(ascii: ">"):
        if !isInTag || quotes % 2 != 0 { return false }
        isInTag = false
      case UInt8(ascii: "\"") where isInTag: quotes += 1
      default: break
      }
    }
    return !isInTag
  }
}
