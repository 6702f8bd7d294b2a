/// The six digits of an administrative division (GB/T 2260), of a county or of whatever keeps records
/// here: a city and a province have one too.
package struct CountyCode: RawRepresentable, Sendable, Hashable {
  package let rawValue: String

  package init?(rawValue: String) {
    guard rawValue.utf8.count == 6, rawValue.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return nil
    }
    self.rawValue = rawValue
  }

  /// Not looked at: for what the program itself writes.
  init(known rawValue: String) {
    self.rawValue = rawValue
  }
}

extension CountyCode: CustomStringConvertible {
  package var description: String { rawValue }
}
