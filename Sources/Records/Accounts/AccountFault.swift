/// Why something cannot be done to an account.
package enum AccountFault: Error, Hashable {
  case noSuchOfficer
  case signInNameTaken
  /// The stored roles are none that one person may have: the database was changed by hand.
  case rolesUnreadable(OfficerID)
}
