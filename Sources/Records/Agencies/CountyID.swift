/// An id that is unique in the whole country: the county's code and a serial drawn in that county,
/// `130999-12`.
package protocol CountyID: RawRepresentable<String>, Sendable, Hashable,
  CustomStringConvertible
{
  var county: CountyCode { get }
  var serial: Int { get }
  init(county: CountyCode, serial: Int)

  /// The series its serials are drawn from.
  static var series: SeriesKind { get }
}

extension CountyID {
  package var rawValue: String { "\(county.rawValue)-\(serial)" }

  package var description: String { rawValue }

  /// Exactly as written by `rawValue`: no sign, no leading zero.
  package init?(rawValue: String) {
    let parts = rawValue.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, let county = CountyCode(rawValue: String(parts[0])),
      let serial = Int(parts[1]), serial > 0, String(serial) == parts[1]
    else { return nil }
    self.init(county: county, serial: serial)
  }
}
