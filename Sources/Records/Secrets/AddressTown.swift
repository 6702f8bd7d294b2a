/// The part of an address that may be shown: down to 乡、镇、街道、苏木, and no further.
///
/// In doubt it finds nothing: what follows the county must be a name of one to eight characters
/// with its kind behind it, and no 路, 街, 巷 or 村 may follow (古镇路 is a road, not a town).
enum AddressTown {
  private static let longestAddress = 200
  private static let longestName = 8

  static func part(of address: String) -> String? {
    let letters = Array(address.prefix(longestAddress))
    let start = afterCounty(letters)
    for index in letters.indices.dropFirst(start + 1).prefix(longestName) {
      // Only a name may stand between the county and the kind: no compound, no number.
      // Written digits (三岔镇) and 京, a number to Unicode, are letters here.
      if "区号楼院苑园村弄0123456789０１２３４５６７８９".contains(letters[index]) { return nil }
      if let last = lastOfKind(letters, at: index) { return String(letters[...last]) }
    }
    return nil
  }

  /// Behind the first 县, 旗 or 区 that is a county, else behind the last 市 of the first characters.
  private static func afterCounty(_ letters: [Character]) -> Int {
    let near = letters.indices.prefix(24)
    if let county = near.first(where: { isCounty(letters, at: $0) }) { return county + 1 }
    return near.last { letters[$0] == "市" }.map { $0 + 1 } ?? 0
  }

  /// Not 自治区, and none of the words for a compound or a site: 小区, 社区, 园区, 校区, 厂区 …
  private static func isCounty(_ letters: [Character], at index: Int) -> Bool {
    guard index > 0 else { return false }
    switch letters[index] {
    case "县", "旗": return true
    case "区": return !"治小社园校厂宅库景".contains(letters[index - 1])
    default: return false
    }
  }

  private static func lastOfKind(_ letters: [Character], at index: Int) -> Int? {
    func letter(_ offset: Int) -> Character? {
      letters.indices.contains(index + offset) ? letters[index + offset] : nil
    }
    let isRoad = letter(1).map { "路街巷弄村市县".contains($0) } ?? false
    switch letters[index] {
    case "镇", "乡": return isRoad ? nil : index
    case "街" where letter(1) == "道": return index + 1
    case "苏" where letter(1) == "木": return index + 1
    default: return nil
    }
  }
}
