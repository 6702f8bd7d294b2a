extension KeyRing {
  /// What is stored of a code; bound to its request, so that it opens no other.
  package func fingerprint(of code: QueryCode, for request: String) throws(SealFault) -> Fingerprint
  {
    try fingerprint(of: [request, code.letters], under: newest, .queryCode)
  }

  /// Whether a code is that of the request; takes as long for a wrong one as for the right one.
  ///
  /// `stored` is nil where there is no such request: it takes as long as well.
  package func matches(_ code: QueryCode, _ stored: Fingerprint?, for request: String) -> Bool {
    let id = stored?.key ?? newest
    guard let mine = try? fingerprint(of: [request, code.letters], under: id, .queryCode) else {
      return false
    }
    let isEqual = ConstantTime.equal(mine.bytes, stored?.bytes ?? mine.bytes)
    return isEqual && stored != nil
  }
}
