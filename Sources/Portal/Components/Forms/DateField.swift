internal import HTML

/// A day. Browsers that know days show a calendar, others a line of text; what is no day comes
/// back as it was typed, which a field for days could not hold.
struct DateField: Component {
  let field: Field
  let first: String?
  let last: String?

  init(
    _ name: String, _ label: String, in state: FormState = .empty, hint: String? = nil,
    need: Field.Need = .required, size: Field.Size = .standard, from first: String? = nil,
    to last: String? = nil, id: String? = nil
  ) {
    let told = [hint, Words.dayExample].compactMap { $0 }.joined()
    field = Field(name, label, in: state, hint: told, need: need, size: size, id: id)
    self.first = first
    self.last = last
  }

  func write(to html: inout HTMLBuffer) {
    field.write(to: &html) { html in
      let value = field.value
      html(
        .input,
        attributes: [
          .type(value.isEmpty || Self.isDay(value) ? "date" : "text"), .class("control day"),
          .autocomplete("off"),
        ] + field.control + [
          .when(first != nil, .min(first ?? "")), .when(last != nil, .max(last ?? "")),
          .when(!value.isEmpty, .value(value)),
        ])
    }
  }

  /// Only the form 2026-11-23; whether there is such a day the server says.
  private static func isDay(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return bytes.count == 10
      && bytes.indices.allSatisfy { index in
        index == 4 || index == 7
          ? bytes[index] == UInt8(ascii: "-")
          : (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[index])
      }
  }
}
