/// Where a sealed value stands: the row and the field it belongs to.
///
/// It is authenticated with the value: a value copied into another row, or into another field of the
/// same row, does not open.
package struct SealedPlace: Sendable, Hashable {
  package let county: CountyCode
  package let table: String
  package let row: String
  package let field: PersonalField

  package init(county: CountyCode, table: String, row: String, field: PersonalField) {
    self.county = county
    self.table = table
    self.row = row
    self.field = field
  }

  var bytes: [UInt8] {
    var framed = FramedBytes(tag: "gongkai-sealed-1")
    for part in [county.rawValue, table, row, field.rawValue] { framed.append(part) }
    return framed.bytes
  }
}
