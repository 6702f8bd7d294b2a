import Law
package import Records

extension Office {
  /// What taking over a ledger would change, line by line; nothing is written.
  package func previewImport(
    _ rows: [ImportRow], to agency: AgencyID, by id: OfficerID, now: Moment
  ) async throws -> ImportPreview {
    let (read, faults) = Self.read(rows, today: now.day)
    let (county, calendars) = (county, calendars)
    return try await records.read { session in
      _ = try Rights(session, county).check(id, .importLedger, in: agency)
      guard let agency = try session.agencies.find(agency) else { throw OfficeError.notFound }
      let taking = LedgerTaking(session, agency, try calendars.calendar(session), now: now)
      let lines = try read.map { line in
        ImportLine(line: line.line, number: line.number, verdict: try taking.verdict(line))
      }
      return ImportPreview(faults + lines)
    }
  }

  /// Takes over a ledger: new lines and changed ones, by number. Faulty lines are left out. The same
  /// ledger a second time changes nothing, so that one that broke off is simply given again.
  package func importLedger(
    _ rows: [ImportRow], to agency: AgencyID, by id: OfficerID, now: Moment
  ) async throws -> ImportPreview {
    let (read, faults) = Self.read(rows, today: now.day)
    let (county, calendars) = (county, calendars)
    var lines = faults
    for start in stride(from: 0, to: max(read.count, 1), by: Self.importPortion) {
      let portion = Array(read.dropFirst(start).prefix(Self.importPortion))
      lines += try await records.engine.write(logging: county, by: .officer(id), now: now) {
        session, pad in
        _ = try Rights(session, county).check(id, .importLedger, in: agency)
        guard let agency = try session.agencies.find(agency) else { throw OfficeError.notFound }
        let taking = LedgerTaking(session, agency, try calendars.calendar(session), now: now)
        return try portion.map { line in
          ImportLine(
            line: line.line, number: line.number, verdict: try taking.take(line, by: id, pad))
        }
      }
    }
    return ImportPreview(lines)
  }

  private static var importPortion: Int { 200 }

  /// The lines that can be read, and the others with what is wrong. A number counts once.
  private static func read(
    _ rows: [ImportRow], today: Day
  ) -> (read: [ImportedCase], faults: [ImportLine]) {
    var read: [ImportedCase] = []
    var faults: [ImportLine] = []
    var lines: [String: Int] = [:]
    for row in rows {
      switch ImportedCase.read(row, today: today) {
      case .failure(let error):
        faults.append(
          ImportLine(
            line: row.line, number: row.cells[.number], verdict: .faulty(error.faults)))
      case .success(let line):
        if let first = lines[line.number] {
          let fault = ImportFault(.number, .twice(line: first))
          faults.append(
            ImportLine(line: row.line, number: line.number, verdict: .faulty([fault])))
        } else {
          lines[line.number] = row.line
          read.append(line)
        }
      }
    }
    return (read, faults)
  }
}

extension ImportPreview {
  fileprivate init(_ lines: [ImportLine]) {
    self.init(lines: lines.sorted { $0.line < $1.line })
  }
}
