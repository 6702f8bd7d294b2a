import Law
import Office
import Portal

/// Who was consulted, and how far each consultation is.
struct ConsultationText {
  let lines: [String]

  init(_ view: CaseView) {
    let parties = view.consultations.map { party in
      let consultation = view.state.consultations.first { $0.serial == party.serial }
      return "  \(party.serial)  \(party.name)（\(Words.name(of: party.party))）"
        + (consultation.map { "  " + RequestWords.progress(of: $0) } ?? "")
    }
    lines = parties.isEmpty ? [] : [RequestWords.consultations] + parties
  }
}
