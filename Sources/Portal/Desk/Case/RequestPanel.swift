internal import HTML
internal import Law
internal import Office
internal import Records

/// What was asked for and by whom, personal data masked.
struct RequestPanel: Sendable {
  let view: CaseView
  let token: FormToken

  var panel: Panel {
    let id = view.record.id
    var links = [TextLink(Words.relatedLink, to: "\(CaseAddress.of(id))/related")]
    if view.mayIssueCode { links.append(TextLink(Words.issueCode, to: CaseAddress.queryCode(id))) }
    return Panel(Words.requestTitle, beside: Fragment(links)) { $0(SummaryList(items)) }
  }

  private var items: [SummaryList.Item] {
    let (record, form) = (view.record, view.form)
    var items: [SummaryList.Item] = [
      .init(Words.wantedInformation, Fragment(Verbatim(form.description)))
    ]
    if let number = form.documentNumber {
      items.append(.init(Words.documentNumber, Fragment(number)))
    }
    items += [
      .init(
        Words.requesterColumn,
        Fragment("\(record.requesterName)（\(Words.name(of: record.requesterClass))）")),
      .init(Words.submittedLabel, Fragment(Words.submitted(record))),
      .init(Words.receivedLabel, Fragment(Words.received(record.standing))),
      .init(Words.supplyWayQuestion, Fragment(Words.name(of: form.supplyWay))),
      .init(Words.mediumQuestion, Fragment(Words.name(of: form.medium))),
    ]
    if let name = form.representative { items.append(.init(Words.representative, Fragment(name))) }
    if let name = form.contactPerson { items.append(.init(Words.contactPerson, Fragment(name))) }
    if let writer = form.writtenBy, let name = view.officers[writer] {
      items.append(.init(Words.writtenBy, Fragment(name)))
    }
    return items + personal
  }

  private var personal: [SummaryList.Item] {
    PersonalField.allCases.compactMap { field in
      view.form.personal[field].map { masked in
        .init(label(field), .masked(masked, field, view, token: token))
      }
    }
  }

  private func label(_ field: PersonalField) -> String {
    guard field == .identityNumber, let kind = view.form.identityKind else {
      return Words.name(of: field)
    }
    return Words.name(of: kind)
  }
}

extension Fragment {
  /// A masked value, with the way to see it for who may. A postcode is not masked.
  static func masked(
    _ masked: String, _ field: PersonalField, _ view: CaseView, consultation: Int? = nil,
    token: FormToken
  ) -> Fragment {
    guard view.mayUnmask, field != .postcode else { return Fragment(masked) }
    return Fragment(
      MaskedValue(
        masked, name: Words.name(of: field),
        action: CaseAddress.unmasking(view.record.id, field, consultation: consultation),
        token: token))
  }
}
