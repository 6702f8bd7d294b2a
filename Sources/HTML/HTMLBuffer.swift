/// A page in the making: bytes of UTF-8 to which elements and text are appended in reading order.
///
/// Whatever is given as text or as an attribute's value is escaped; there is no other way in but
/// `trusted`. An element is a call of the buffer itself, its content a closure that writes into
/// the same buffer, so plain `if`, `for` and `switch` do for control flow:
///
///     html(.ul, .class("units")) {
///       for unit in units { $0(.li, unit.name) }
///     }
package struct HTMLBuffer: Sendable {
  package private(set) var bytes: [UInt8]

  package typealias Content = (inout HTMLBuffer) -> Void

  package init(capacity: Int = 16_384) {
    bytes = []
    bytes.reserveCapacity(capacity)
  }

  /// Appends an element with whatever `content` writes.
  package mutating func callAsFunction(
    _ tag: Tag, _ attributes: Attribute..., content: Content
  ) {
    open(tag, attributes)
    content(&self)
    close(tag)
  }

  /// Appends an element that holds one text.
  package mutating func callAsFunction(
    _ tag: Tag, _ attributes: Attribute..., text: String
  ) {
    open(tag, attributes)
    self.text(text)
    close(tag)
  }

  /// Appends an element that holds one text and has no attributes.
  package mutating func callAsFunction(_ tag: Tag, _ text: String) {
    open(tag, [])
    self.text(text)
    close(tag)
  }

  /// Appends an element that holds nothing; one of HTML's void elements has no end tag.
  package mutating func callAsFunction(_ tag: Tag, _ attributes: Attribute...) {
    open(tag, attributes)
    if !tag.isVoid { close(tag) }
  }

  /// Appends an element whose attributes were put together before.
  package mutating func callAsFunction(
    _ tag: Tag, attributes: [Attribute], content: Content = { _ in }
  ) {
    open(tag, attributes)
    if tag.isVoid { return }
    content(&self)
    close(tag)
  }

  /// Appends text, escaped.
  package mutating func text(_ text: String) {
    Escape.append(text.utf8, to: &bytes)
  }

  /// Appends a part of a text, escaped.
  package mutating func text(_ text: Substring) {
    Escape.append(text.utf8, to: &bytes)
  }

  /// Appends a number.
  package mutating func text(_ number: Int) {
    append(number.description)
  }

  /// Appends the finished bytes of another buffer, which were escaped when they were written.
  package mutating func append(_ other: HTMLBuffer) {
    bytes.append(contentsOf: other.bytes)
  }

  /// Appends markup as it stands: only for markup that is written in our own source code, which
  /// `StaticString` makes sure of.
  package mutating func trusted(_ markup: StaticString) {
    append(markup)
  }

  /// Begins a page.
  package mutating func doctype() {
    append("<!doctype html>" as StaticString)
  }
}

extension HTMLBuffer {
  private mutating func open(_ tag: Tag, _ attributes: [Attribute]) {
    bytes.append(UInt8(ascii: "<"))
    append(tag.name)
    for attribute in attributes { attribute.append(to: &bytes) }
    bytes.append(UInt8(ascii: ">"))
  }

  private mutating func close(_ tag: Tag) {
    bytes.append(UInt8(ascii: "<"))
    bytes.append(UInt8(ascii: "/"))
    append(tag.name)
    bytes.append(UInt8(ascii: ">"))
  }

  private mutating func append(_ literal: StaticString) {
    literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  private mutating func append(_ digits: String) {
    bytes.append(contentsOf: digits.utf8)
  }
}
