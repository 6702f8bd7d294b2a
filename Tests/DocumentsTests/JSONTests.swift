import Documents
import Testing

@Suite("JSON")
struct JSONTests {
  static let good: [(text: String, value: JSON, why: String)] = [
    (
      #"{"b":1,"a":[true,false,null]}"#,
      .object([("b", .number("1")), ("a", .array([.bool(true), .bool(false), .null]))]),
      "keys keep their order"
    ),
    ("59237.2449", .number("59237.2449"), "numbers keep their text"),
    ("-0.10e+5", .number("-0.10e+5"), "numbers keep their text"),
    (" \n[ ]\t", .array([]), "white space"),
    ("\u{FEFF}{}", .object([]), "a byte order mark"),
    (#""\"\\\/\b\f\n\r\t\u4e00""#, .string("\"\\/\u{8}\u{C}\n\r\t一"), "escapes"),
    (#""\ud842\udfb7""#, .string("𠮷"), "a surrogate pair"),
    (#""\ud842x\udfb7""#, .string("\u{FFFD}x\u{FFFD}"), "halves of a pair"),
    (#""公开""#, .string("公开"), "UTF-8 as it is"),
  ]

  @Test(arguments: good)
  func parses(text: String, value: JSON, why: String) throws {
    let parsed = try JSONParser.parse(Array(text.utf8))
    #expect(parsed == value, "\(why)")
    #expect(try JSONParser.parse(parsed.encoded()) == value)
    #expect(try JSONParser.parse(parsed.encoded(pretty: true)) == value)
  }

  static let bad: [(text: String, why: String)] = [
    ("{", "an end missing"), ("[1,]", "a comma too many"), ("{\"a\" 1}", "a colon missing"),
    ("01", "a leading zero"), ("1.", "no digit after the point"), ("+1", "a plus"),
    ("NaN", "no number"), ("'a'", "wrong quotation marks"), ("\"\n\"", "a bare line feed"),
    (#""\u12""#, "half an escape"), (#""\u+123""#, "a sign in an escape"), ("1 2", "two values"),
    ("tru", "half a word"), ("\"", "an open string"), (" ", "nothing"), ("\"\\", "an open escape"),
  ]

  @Test(arguments: bad)
  func refuses(text: String, why: String) {
    #expect(throws: DocumentError.damaged(.json), "\(why)") {
      try JSONParser.parse(Array(text.utf8))
    }
  }

  @Test("Depth is bounded; bytes that are no UTF-8 are refused")
  func isBounded() throws {
    let nested = { String(repeating: "[", count: $0) + String(repeating: "]", count: $0) }
    #expect(throws: Never.self) { try JSONParser.parse(Array(nested(64).utf8)) }
    #expect(throws: DocumentError.tooComplex) { try JSONParser.parse(Array(nested(65).utf8)) }
    #expect(throws: DocumentError.tooComplex) {
      try JSONParser.parse(Array(repeating: UInt8(ascii: "["), count: 1_000_000))
    }
    #expect(throws: DocumentError.damaged(.json)) { try JSONParser.parse([0x22, 0xFF, 0x22]) }
    #expect(throws: DocumentError.empty) { try JSONParser.parse([]) }
    var limits = ReadLimits.standard
    limits.fileBytes = 3
    #expect(throws: DocumentError.tooLarge(limit: 3)) {
      try JSONParser.parse(Array("1234".utf8), limits: limits)
    }
  }

  @Test("What is written is what a person expects")
  func writes() {
    let value: JSON = .object([
      ("unit", "临溪县\u{1}\"\\\n"), ("cells", .array([.integer(-8), .number("1e")])),
      ("none", .array([])),
    ])
    #expect(
      String(decoding: value.encoded(), as: UTF8.self)
        == #"{"unit":"临溪县\u0001\"\\\n","cells":[-8,"1e"],"none":[]}"#)
    #expect(
      String(decoding: value.encoded(pretty: true), as: UTF8.self)
        == """
        {
          "unit": "临溪县\\u0001\\"\\\\\\n",
          "cells": [
            -8,
            "1e"
          ],
          "none": []
        }

        """)
  }

  @Test("The last of two values counts")
  func looksUp() {
    let value: JSON = .object([("a", .integer(1)), ("a", .integer(2))])
    #expect(value["a"] == .integer(2))
    #expect(value["b"] == nil)
    #expect(JSON.null["a"] == nil)
  }
}
