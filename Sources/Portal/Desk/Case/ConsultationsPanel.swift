internal import HTML
internal import Law
internal import Office
internal import Records

/// Who was consulted, and how far each consultation is.
struct ConsultationsPanel: Sendable {
  let view: CaseView
  let token: FormToken

  var panel: Panel {
    Panel(Words.consultationsTitle) { html in
      for party in view.consultations {
        html(Heading(party.name, .three))
        html(SummaryList(items(party)))
      }
    }
  }

  private func items(_ party: ConsultationParty) -> [SummaryList.Item] {
    var items: [SummaryList.Item] = [
      .init(Words.consultedAs, Fragment(Words.name(of: party.party)))
    ]
    if let consultation = view.state.consultations.first(where: { $0.serial == party.serial }) {
      items += [
        .init(Words.askedLabel, Fragment(Words.dayInWords(consultation.asked))),
        .init(
          Words.reachedLabel,
          Fragment(consultation.delivered.map(Words.dayInWords) ?? Words.notYetReached)),
        .init(Words.opinionLabel, Fragment(opinion(consultation))),
      ]
    }
    for (field, masked) in party.personal.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      items.append(
        .init(
          Words.name(of: field),
          .masked(masked, field, view, consultation: party.serial, token: token)))
    }
    return items
  }

  private func opinion(_ consultation: Consultation) -> String {
    if let opinion = consultation.opinion, let day = consultation.answered {
      return Words.opinion(opinion, on: day)
    }
    let lastDay = view.watches.first { $0.watch == .opinion(serial: consultation.serial) }
    return lastDay.map { Words.awaited(through: $0.lastDay) }
      ?? Words.silence(of: consultation.party)
  }
}
