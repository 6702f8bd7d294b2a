/// What is encrypted at rest and masked on a page (个人信息保护法 28, 51).
package enum PersonalField: String, Sendable, CaseIterable {
  case identityNumber = "identity-number"
  case phone
  case address
  case email
  case postcode
}
