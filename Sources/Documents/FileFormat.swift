/// The file formats that Gongkai reads or writes.
package enum FileFormat: String, Sendable, CaseIterable {
  case text = "txt"
  case html
  case docx
  case doc
  case pdf
  case xlsx
  case json
  case csv
}
