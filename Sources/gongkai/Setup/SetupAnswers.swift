import Foundation
import Office
import Records

/// Everything an installation begins with, given by options or asked for, and checked.
struct SetupAnswers: Sendable {
  typealias Ask = @Sendable (SetupQuestion, _ why: String?) -> String?

  private(set) var county: County
  private(set) var agency = AgencyForm()
  private(set) var administrators: [SetupPerson] = []
  private var texts: [SetupQuestion: String] = [:]

  /// - Throws: `Failure` naming what is missing where nobody can be asked, or what an option has wrong.
  init(_ options: SetupOptions, ask: Ask) throws {
    let missing = SetupQuestion.allCases.filter {
      options.value(of: $0) == nil && $0.standard == nil
    }
    let code = try Self.code(options, missing, ask)
    county = County(code: code, name: "")
    for question in SetupQuestion.allCases where question != .countyCode {
      try take(question, options.value(of: question), missing, ask)
    }
  }

  /// The first question: everything else belongs to this county.
  private static func code(
    _ options: SetupOptions, _ missing: [SetupQuestion], _ ask: Ask
  ) throws -> CountyCode {
    if let option = options.value(of: .countyCode) {
      guard let code = CountyCode(rawValue: option) else {
        throw Failure.stop(SetupWords.noCode(option))
      }
      return code
    }
    var why: String?
    while let answer = ask(.countyCode, why) {
      let typed = answer.trimmingCharacters(in: .whitespacesAndNewlines)
      if let code = CountyCode(rawValue: typed) { return code }
      why = SetupWords.noCode(typed)
    }
    throw Failure.stop(SetupWords.missing(missing))
  }

  /// An option that is wrong ends the program; an answer that is wrong is asked for again.
  private mutating func take(
    _ question: SetupQuestion, _ option: String?, _ missing: [SetupQuestion], _ ask: Ask
  ) throws {
    if let option {
      if let fault = fault(of: question, option) { throw Failure.stop(fault) }
      return keep(question, option)
    }
    var why: String?
    while true {
      guard let answer = ask(question, why) else {
        if let standard = question.standard { return keep(question, standard) }
        throw Failure.stop(SetupWords.missing(missing))
      }
      let typed = answer.trimmingCharacters(in: .whitespacesAndNewlines)
      let text = typed.isEmpty ? question.standard ?? "" : typed
      why = fault(of: question, text)
      if why == nil { return keep(question, text) }
    }
  }

  private mutating func keep(_ question: SetupQuestion, _ text: String) {
    texts[question] = text
    switch question {
    case .countyCode, .systemName, .securityName, .auditName: break
    case .countyName: county.name = text
    case .agencyName: agency.name = text
    case .agencyShortName: agency.shortName = text
    case .agencyLevel: agency.level = AgencyLevel(rawValue: text)
    case .systemSignIn, .securitySignIn, .auditSignIn:
      guard let person = SetupPerson.questions.first(where: { $0.signIn == question }),
        let signInName = SignInName(typed: text)
      else { return }
      administrators.append(
        SetupPerson(role: person.role, name: texts[person.name] ?? "", signInName: signInName))
    }
  }

  /// Nil where the text will do.
  private func fault(of question: SetupQuestion, _ text: String) -> String? {
    switch question {
    case .countyCode: CountyCode(rawValue: text) == nil ? SetupWords.noCode(text) : nil
    case .countyName: text.isEmpty || text.count > 50 ? SetupWords.noName(question) : nil
    case .agencyName, .agencyShortName: agencyFault(question, text)
    case .agencyLevel: AgencyLevel(rawValue: text) == nil ? SetupWords.noLevel(text) : nil
    case .systemName, .securityName, .auditName: personFault(question, text)
    case .systemSignIn, .securitySignIn, .auditSignIn: signInFault(text)
    }
  }

  private func agencyFault(_ question: SetupQuestion, _ text: String) -> String? {
    var form = agency
    if question == .agencyName { form.name = text } else { form.shortName = text }
    let field: FormField = question == .agencyName ? .name : .shortName
    let isFaulty = Office.faults(of: form, in: county.code).contains { $0.field == field }
    return isFaulty ? SetupWords.noName(question) : nil
  }

  /// Three administrations, three persons (GB/T 22239).
  private func personFault(_ question: SetupQuestion, _ text: String) -> String? {
    if text.isEmpty || text.count > 50 { return SetupWords.noName(question) }
    let others = SetupPerson.questions.map(\.name).filter { $0 != question }
    return others.contains { texts[$0] == text } ? SetupWords.samePerson(text) : nil
  }

  private func signInFault(_ text: String) -> String? {
    guard let name = SignInName(typed: text) else { return SetupWords.noSignInName(text) }
    return administrators.contains { $0.signInName == name }
      ? SetupWords.sameSignInName(name.text) : nil
  }
}

extension SetupQuestion {
  /// What is taken where nothing is answered.
  var standard: String? { self == .agencyLevel ? AgencyLevel.county.rawValue : nil }
}
