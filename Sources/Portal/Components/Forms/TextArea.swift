internal import HTML

/// Several lines of text. The limit is told and kept by the server; a browser would cut what is
/// pasted without a word.
struct TextArea: Component {
  let field: Field
  let rows: Int

  init(
    _ name: String, _ label: String, in state: FormState = .empty, hint: String? = nil,
    need: Field.Need = .required, size: Field.Size = .standard, limit: Int? = nil, rows: Int = 6,
    id: String? = nil
  ) {
    let told = [hint, limit.map { Words.lengthLimit($0) }].compactMap { $0 }.joined()
    field = Field(
      name, label, in: state, hint: told.isEmpty ? nil : told, need: need, size: size, id: id)
    self.rows = rows
  }

  func write(to html: inout HTMLBuffer) {
    field.write(to: &html) { html in
      html(
        .textarea, attributes: [.class("control full"), .rows(rows)] + field.control
      ) { html in
        // Dropped by browsers; without it they would drop the first line break of the text.
        html.text("\n")
        html.text(field.value)
      }
    }
  }
}
