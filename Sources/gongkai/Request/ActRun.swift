import Law
import Office
import Portal
import Records

/// One act on one request, from what was typed to what is said of it.
struct ActRun {
  let act: CaseAct
  let desk: OfficerDesk
  let request: RequestID
  let version: Int?

  func callAsFunction(_ values: [ActValue], files: [String]) async throws {
    let view = try await desk.see(request).view
    var reader = ValueReader(try await desk.colleagues(in: view.agency.id))
    try reader.read(values)
    let filled = FilledAct(
      act, on: view, reader.fields, files: try SentFiles.read(files), faults: reader.faults,
      today: desk.now.day)
    do {
      try await filled.perform(
        version: version ?? view.record.version, by: desk.officer.id, desk.office,
        keeping: desk.installation.files, now: desk.now)
    } catch let wrong as FormFaults {
      // What cannot be done now need not be filled in first.
      guard act.isOffered(view) else { throw refusal(filled.notOffered(to: desk.officer), view) }
      throw Failure.stop(FaultText(wrong, values).text)
    } catch let error as OfficeError {
      throw refusal(RequestWords.refusal(error), try await desk.see(request).view)
    }
    Terminal.write(ActText(act, before: view, after: try await desk.see(request)).text)
  }

  private func refusal(_ notice: Words.Message, _ view: CaseView) -> Failure {
    let lines =
      [RequestWords.cannot(act, view.record.number), RequestWords.sentence(notice)]
      + MoveText(view).lines
    return Failure.refused(lines.joined(separator: "\n"))
  }
}
