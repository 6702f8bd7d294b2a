/// The look of the product: one style sheet, put together from a part for each kind of component.
/// docs/design.md says what the tokens mean and when to take which component.
enum Stylesheet {
  static let text = [
    StyleToken.declarations, base, texts, shell, buttons, status, panels, tables, lists, clock,
    fields,
    choices, upload, findings, report, letters, styleguide, StyleToken.swatches, print,
  ].joined(separator: "\n")
}
