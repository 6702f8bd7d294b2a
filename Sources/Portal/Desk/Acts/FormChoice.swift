internal import Drafting
internal import Law
internal import Records

/// One answer a field of a form offers: what is sent, and what it is called.
package struct FormChoice: Sendable, Hashable {
  package let code: String
  package let name: String

  package static let outcomes = all(Outcome.allCases.filter(\.isReply)) { Words.name(of: $0) }
  package static let partGrounds = all(Reply.partOutcomes) { Words.name(of: $0) }
  package static let despite = all(DespiteObjection.allCases) { Words.name(of: $0) }
  package static let opinions = all(Opinion.allCases) { Words.name(of: $0) }
  package static let standards = all(FeeTariff.Standard.allCases) { Words.name(of: $0) }
  package static let deliveryModes = all(DeliveryMode.allCases) { Words.name(of: $0) }
  package static let stages = all(RequestStage.allCases) { Words.name(of: $0) }
  /// What comes over the web registers itself.
  package static let channels = all(RequestChannel.allCases.filter { $0 != .web }) {
    ReplyDeadlineWords.name($0)
  }
  package static let requesterClasses = all(RequesterClass.allCases) { Words.name(of: $0) }
  package static let identityKinds = all(IdentityKind.allCases) { Words.name(of: $0) }
  package static let media = all(SupplyMedium.allCases) { Words.name(of: $0) }
  package static let supplyWays = all(SupplyWay.allCases) { Words.name(of: $0) }

  private static func all<Value: RawRepresentable<String>>(
    _ values: [Value], _ name: (Value) -> String
  ) -> [FormChoice] {
    values.map { FormChoice(code: $0.rawValue, name: name($0)) }
  }
}
