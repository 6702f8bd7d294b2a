internal import Law
internal import Office
internal import Records

/// One agency: the form, what its next numbers will be, and how it is closed.
struct AgencyFormView {
  private typealias Text = Words.Agencies

  /// Nil for a new one.
  let agency: Agency?
  let gaps: [AgencyGap]
  /// What may stand above it.
  let others: [Agency]
  let state: FormState
  /// Nil where short name or patterns are wrong.
  let numbers: NumberPreview?
  let token: FormToken

  var title: String { agency?.name ?? Text.add }

  var breadcrumbs: Breadcrumbs {
    Breadcrumbs(
      [TextLink(Words.name(of: DeskPlace.agencies), to: DeskPlace.agencies.address)], here: title)
  }

  private var address: String {
    agency.map { "\(DeskPlace.agencies.address)/\($0.id)" } ?? DeskPlace.agencies.address
  }

  var parts: [any Component] {
    let heading = PageHeading(
      title, lead: agency == nil ? Text.newLead : Text.changeLead,
      marks: agency?.isActive == false ? [StatusTag(.neutral, Text.closed)] : [])
    let panel = Panel("") { $0(form) }
    guard let agency else { return [heading, panel] }
    return [heading, Columns([panel], side: missing + [ending(agency)])]
  }

  private var missing: [any Component] {
    guard !gaps.isEmpty else { return [] }
    return [
      Panel(Text.gaps) { $0(Bullets(gaps.map { Fragment(Text.sentence($0)) })) }
    ]
  }

  private var form: PostForm {
    PostForm(to: address, token: token) { html in
      html(FieldGroup(Text.basics, basics))
      html(FieldGroup(Text.disclosureOffice, hint: Text.contactHint, contact))
      html(FieldGroup(Text.remedies, hint: Text.remediesHint, remedies))
      html(FieldGroup(Text.numbers, hint: Text.numbersHint, patterns))
      html(FieldGroup(Text.counting, [counting]))
      html(
        Actions([Button(Words.save), LinkButton(Words.cancel, to: DeskPlace.agencies.address)]))
    }
  }

  private func field(
    _ field: FormField, _ kind: TextField.Kind = .text, hint: String? = nil,
    need: Field.Need = .optional
  ) -> TextField {
    TextField(
      field.rawValue, Text.label(of: field), kind, in: state, hint: hint, need: need)
  }

  private var basics: [any Component] {
    [
      field(.name, .organisation, hint: Text.nameHint, need: .required),
      field(.shortName, hint: Text.shortNameHint, need: .required),
      Choices(
        FormField.level.rawValue, Text.label(of: .level), .one,
        AgencyLevel.allCases.map { .init($0.rawValue, Text.name(of: $0)) }, in: state),
      SelectField(
        FormField.parent.rawValue, Text.label(of: .parent),
        others.map { .init($0.id.rawValue, $0.name) }, in: state, hint: Text.parentHint,
        need: .optional, blank: Text.noParent),
    ]
  }

  private var contact: [any Component] {
    [
      field(.address, .address), field(.postcode, .postcode),
      field(.officeHours, hint: Text.officeHoursHint), field(.phone, .telephone),
      field(.fax, .telephone), field(.email, .email),
    ]
  }

  private var remedies: [any Component] {
    [
      field(.reconsiderationOrgan, .organisation, hint: Text.organHint),
      field(.onlineReconsideration, hint: Text.onlineHint),
      field(.court, .organisation, hint: Text.courtHint),
    ]
  }

  private var patterns: [any Component] {
    [
      field(.requestNumbers, need: .required), field(.letterNumbers, need: .required),
      NoticePanel(
        .information, Text.nextNumbers,
        numbers.map {
          Fragment(Bullets([Fragment(Text.next($0))] + [Fragment(Text.nextLetter($0))]))
        }
          ?? Fragment(Text.noNumbers)),
      Actions([Button(Text.preview, .secondary, name: "preview", value: "yes")]),
    ]
  }

  private var counting: Choices {
    Choices(
      FormField.counting.rawValue, Text.label(of: .counting), .one,
      [
        .init(AgencyInput.nextDay, Text.nextDay, hint: Text.nextDayHint),
        .init(AgencyInput.sameDay, Text.sameDay, hint: Text.sameDayHint),
      ], in: state, hint: Text.countingHint)
  }

  private func ending(_ agency: Agency) -> Panel {
    guard agency.isActive else {
      return Panel(Text.reopenTitle) { html in
        html(Prose([Fragment(Text.reopenLead)]))
        html(
          PostForm(to: "\(address)/reopening", token: token) {
            $0(Actions([Button(Text.reopen, .secondary)]))
          })
      }
    }
    return Panel(Text.closeTitle) { html in
      html(Prose([Fragment(Text.closeLead)]))
      html(Actions([LinkButton(Text.closeButton, to: "\(address)/closure")]))
    }
  }

  /// The page before it is closed.
  static func closure(_ agency: Agency, open: Int, _ token: FormToken) -> ConfirmQuestion {
    let address = "\(DeskPlace.agencies.address)/\(agency.id)"
    return ConfirmQuestion(
      Text.closeQuestion(agency.name), consequences: Text.closeConsequences(open: open),
      action: "\(address)/closure", token: token,
      confirm: Button(Text.closeButton, .danger), cancel: address)
  }
}
