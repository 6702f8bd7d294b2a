internal import Drafting
internal import Law
internal import Office
internal import Records

/// The fields of an act's form.
struct ActFields: Sendable {
  let act: CaseAct
  let view: CaseView
  let colleagues: Colleagues
  let state: FormState
  let kept: KeptFiles?
  /// Of a reply, how the agency words its letter.
  let wording: String
  let today: Day

  var all: [any Component] {
    switch act {
    case .confirmation: [day]
    case .transfer: [text(.agency)]
    case .correctionNotice: correctionNotice
    case .correction, .reasons: [day, area(.text, need: .optional), papers]
    case .thirdPartyConsultation, .jointAgencyConsultation: consultation
    case .consultationDelivery: [consulted, day, text(.receipt, need: .optional)]
    case .opinion: opinion
    case .reasonsNotice: [area(.text), through()]
    case .delay: [through(), area(.reason)]
    case .extension: termExtension
    case .feeNotice: fee
    case .feeDelivery, .payment: [day, text(.receipt, need: .optional)]
    case .reply: ReplyFields(view: view, state: state, kept: kept, wording: wording).all
    case .draftReturn, .closing: [area(.reason)]
    case .review: [area(.note, need: .optional)]
    case .delivery: delivery
    case .withdrawal: [area(.text, need: .optional)]
    case .publication: [text(.title), area(.text, rows: 10), text(.link, need: .optional), looked]
    case .assignment: assignment
    case .note: [area(.note)]
    case .lapse, .signature, .archive: []
    }
  }

  /// What an empty form is filled with.
  static func values(_ act: CaseAct, _ view: CaseView, today: Day) -> FormState {
    switch act {
    case .assignment:
      FormState(values: [
        "unit": view.record.unit ?? "", "handler": view.record.handler?.rawValue ?? "",
      ])
    case .publication: FormState(values: ["title": view.record.title])
    case .thirdPartyConsultation, .jointAgencyConsultation:
      FormState(values: ["text": view.record.title])
    case .confirmation, .correction, .reasons, .consultationDelivery, .opinion, .feeDelivery,
      .payment, .delivery:
      FormState(values: ["day": today.description, "serial": openConsultation(view)])
    case .transfer, .correctionNotice, .reasonsNotice, .delay, .extension, .feeNotice, .lapse,
      .reply, .draftReturn, .review, .signature, .withdrawal, .closing, .archive, .note:
      .empty
    }
  }

  private static func openConsultation(_ view: CaseView) -> String {
    let open = view.state.consultations.filter { $0.answered == nil }
    return open.count == 1 ? open.first.map { "\($0.serial)" } ?? "" : ""
  }

  private func text(_ field: FormField, need: Field.Need = .required) -> TextField {
    TextField(
      field.rawValue, Words.label(act, field), in: state, hint: Words.hint(act, field), need: need)
  }

  private func area(
    _ field: FormField, need: Field.Need = .required, rows: Int = 6
  ) -> TextArea {
    TextArea(
      field.rawValue, Words.label(act, field), in: state, hint: Words.hint(act, field), need: need,
      rows: rows)
  }

  /// Names and addresses in what is published are meant.
  private var looked: Checkbox {
    Checkbox("looked", Words.Answers.looked, in: state, hint: Words.Answers.lookedHint)
  }

  private var day: DateField {
    DateField(
      FormField.day.rawValue, Words.label(act, .day), in: state, hint: Words.hint(act, .day),
      to: today.description)
  }

  private func through() -> DateField {
    DateField(
      FormField.through.rawValue, Words.label(act, .through), in: state,
      hint: Words.hint(act, .through), from: today.adding(days: 1).description)
  }

  private var papers: FilesPart {
    FilesPart(kept: kept, state: state, label: Words.papers, hint: Words.papersHint)
  }

  private var correctionNotice: [any Component] {
    [area(.text, rows: 4), area(.words, rows: 5), area(.note, rows: 4), through()]
  }

  private var consultation: [any Component] {
    [
      text(.party),
      TextField(
        FormField.address.rawValue, Words.label(act, .address), in: state, need: .optional),
      TextField(
        FormField.phone.rawValue, Words.label(act, .phone), .telephone, in: state,
        need: .optional),
      area(.text),
    ]
  }

  private var consulted: Choices {
    Choices(
      FormField.serial.rawValue, Words.label(act, .serial), .one,
      view.consultations.map { party in
        let asked = view.state.consultations.first { $0.serial == party.serial }?.asked
        return .init(
          "\(party.serial)", party.name,
          hint: Words.consultationHint(party.party, asked: asked))
      }, in: state)
  }

  private var opinion: [any Component] {
    [
      consulted,
      Choices(
        FormField.outcome.rawValue, Words.label(act, .outcome), .one,
        Opinion.allCases.map { .init($0.rawValue, Words.name(of: $0)) }, in: state),
      day, area(.text, need: .optional), papers,
    ]
  }

  private var termExtension: [any Component] {
    [
      TextField(
        FormField.workingDays.rawValue, Words.label(act, .workingDays), .number, in: state,
        hint: Words.hint(act, .workingDays), unit: Words.workingDayUnit),
      area(.reason),
      SelectField(
        FormField.approver.rawValue, Words.label(act, .approver), colleagues.options(.head),
        in: state, hint: Words.hint(act, .approver)),
    ]
  }

  private var fee: [any Component] {
    [
      Choices(
        FormField.standard.rawValue, Words.label(act, .standard), .one,
        FeeTariff.Standard.allCases.map {
          .init($0.rawValue, Words.name(of: $0), hint: tariff($0))
        }, in: state),
      TextField(
        FormField.units.rawValue, Words.label(act, .units), .number, in: state,
        hint: Words.hint(act, .units)),
      area(.note, rows: 3),
    ]
  }

  private func tariff(_ standard: FeeTariff.Standard) -> String? {
    FeeTariff.on(today).map { Words.tariff(of: standard, $0) }
  }

  private var delivery: [any Component] {
    [
      Choices(
        FormField.deliveryMode.rawValue, Words.label(act, .deliveryMode), .one,
        DeliveryMode.allCases.map {
          .init($0.rawValue, Words.name(of: $0), hint: Words.dayRule(of: $0))
        }, in: state),
      day, text(.receipt, need: .optional),
    ]
  }

  private var assignment: [any Component] {
    [
      text(.unit, need: .optional),
      SelectField(
        FormField.handler.rawValue, Words.label(act, .handler), colleagues.options(.handler),
        in: state, hint: Words.hint(act, .handler), need: .optional, blank: Words.nobodyYet),
    ]
  }
}
