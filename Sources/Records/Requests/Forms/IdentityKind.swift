/// The paper that proves who asks.
package enum IdentityKind: String, Sendable, Hashable, CaseIterable {
  case residentCard = "resident-card"
  case passport
  /// 港澳居民来往内地通行证, 台湾居民来往大陆通行证.
  case travelPermit = "travel-permit"
  /// 统一社会信用代码 of an organisation.
  case creditCode = "credit-code"
  case other
}
