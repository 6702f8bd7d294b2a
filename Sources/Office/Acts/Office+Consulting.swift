import Drafting
package import Law
package import Records

extension Office {
  /// Asks a third party (Regulation art 32) or an agency that made the information too (art 34).
  package func consult(_ entry: Entry, _ consultation: ConsultationForm) async throws -> Acted {
    let consultation = try consultation.checked()
    let move: RequestMove =
      switch consultation.party {
      case .thirdParty: .consultThirdParty
      case .jointAgency: .consultJointAgency
      }
    return try await enter(entry, .move(move)) { open in
      let serial = open.state.consultations.count + 1
      let words = CaseParticulars(
        party: consultation.name,
        words: [.addressee: consultation.name, .information: consultation.about])
      try open.store.add(
        try open.sealed(consultation, serial: serial), to: open.record.id)
      try open.take(.consulted(consultation.party, serial: serial), words)
    }
  }

  /// The request for an opinion reached the one asked: the 15 working days begin.
  package func recordConsultationDelivery(
    _ entry: Entry, serial: Int, receipt: String? = nil
  ) async throws -> Acted {
    try await enter(
      entry, .recordConsultationDelivery, .consultationDelivered(serial: serial),
      CaseParticulars(receipt: try checkedReceipt(receipt)))
  }

  /// An opinion came in.
  package func recordOpinion(
    _ entry: Entry, serial: Int, _ opinion: Opinion, text: String? = nil, files: [KeptFile] = []
  ) async throws -> Acted {
    var check = FormCheck()
    let text = check.optionalText(text, .text, most: 5000)
    check.count(files)
    try check.finish()
    return try await enter(
      entry, .recordOpinion, .opinionGiven(opinion, serial: serial), CaseParticulars(text: text),
      files: files)
  }
}

extension OpenCase {
  fileprivate func sealed(_ form: ConsultationForm, serial: Int) throws -> StoredParty {
    let seal = { (text: String?, field: PersonalField) in
      try text.map {
        try keys.seal($0, at: .consultation(record.id, serial: serial, field))
      }
    }
    return StoredParty(
      serial: serial, party: form.party, name: form.name,
      address: try seal(form.address, .address), phone: try seal(form.phone, .phone))
  }
}
