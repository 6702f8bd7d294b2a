internal import Drafting
internal import Foundation
internal import Law
internal import Office
internal import Records

/// One entry of the log in words.
struct LogLine: Sendable, Equatable {
  let serial: Int64
  let moment: String
  let who: String
  let act: String
  let subject: String
  let details: String

  private typealias Text = Words.LogPage

  init(_ entry: LogEntry, _ view: LogView) {
    serial = entry.serial
    moment = Text.moment(entry.moment)
    who = Self.name(of: entry.actor, view)
    act = Text.name(of: entry.act)
    subject = Self.name(of: entry.subject, view)
    details = Self.words(of: entry.details, view)
  }

  var cells: [String] { ["\(serial)", moment, who, act, subject, details] }

  private static func name(of actor: LogActor, _ view: LogView) -> String {
    if let id = actor.officer { return name(of: id, view) }
    switch actor {
    case .requester: return Text.requester
    case .system: return Text.system
    case .visitor: return Text.visitor
    default: return actor.rawValue
    }
  }

  private static func name(of officer: OfficerID, _ view: LogView) -> String {
    view.officers[officer].map { "\($0.name)（\($0.signInName)）" } ?? Text.unknownOfficer
  }

  private static func name(of subject: RecordSubject, _ view: LogView) -> String {
    if let request = subject.request { return view.numbers[request] ?? request.rawValue }
    if let officer = subject.officer { return name(of: officer, view) }
    if let agency = subject.agency { return view.agencies[agency] ?? agency.rawValue }
    let kind = subject.rawValue.prefix { $0 != "/" }
    return Text.name(ofKind: String(kind), id: subject.id(of: String(kind)) ?? "")
  }

  /// The details are one flat JSON object; what cannot be read is shown as it stands.
  private static func words(of json: String, _ view: LogView) -> String {
    let object = try? JSONSerialization.jsonObject(with: Data(json.utf8))
    guard let fields = object as? [String: Any] else { return json }
    return fields.keys.sorted().compactMap { key -> String? in
      let value = fields[key].map { "\($0)" } ?? ""
      return Text.detail(key, value) { agency in
        AgencyID(rawValue: agency).flatMap { view.agencies[$0] } ?? agency
      }
    }.joined(separator: "；")
  }
}
