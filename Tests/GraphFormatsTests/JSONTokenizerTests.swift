import StakeholderGraph
import Testing

@testable import GraphFormats

struct JSONTokenizerTests {
  /// The tokens of some bytes, each with its place; an error as its sentence.
  private static func tokens(_ bytes: [UInt8], pieceSize: Int = 1 << 18) -> [String] {
    let source = ByteSource(name: "", bytes: bytes, pieceSize: pieceSize)
    var tokenizer = JSONTokenizer(TextPieces(source))
    var tokens: [String] = []
    do {
      while true {
        let token = try tokenizer.next()
        let place = "\(tokenizer.place.line):\(tokenizer.place.column)"
        switch token {
        case .end: return tokens
        case .name: tokens.append("\(place) \(tokenizer.text)=")
        case .text: tokens.append("\(place) '\(tokenizer.text)'")
        case .number: tokens.append("\(place) \(tokenizer.text) \(tokenizer.numberType)")
        case .boolean(let boolean): tokens.append("\(place) \(boolean)")
        case .null: tokens.append("\(place) null")
        case .beginObject: tokens.append("\(place) {")
        case .endObject: tokens.append("\(place) }")
        case .beginArray: tokens.append("\(place) [")
        case .endArray: tokens.append("\(place) ]")
        }
      }
    } catch {
      guard case .error(let place, let message, let code) = error else { return ["\(error)"] }
      return tokens + ["\(place.line):\(place.column) error: \(message) [\(code)]"]
    }
  }

  private static func error(_ text: String) -> String? {
    tokens(Array(text.utf8)).last.flatMap { $0.contains(" error: ") ? $0 : nil }
  }

  @Test func everyTokenHasItsPlace() {
    let text = "{\"a\" : [1, -2.5e3,true],\r\n \"é北\": {\"🌍\": null}, \"x\": \"\"}\n"
    #expect(
      Self.tokens(Array(text.utf8)) == [
        "1:1 {", "1:2 a=", "1:8 [", "1:9 1 integer", "1:12 -2.5e3 number", "1:19 true", "1:23 ]",
        "2:2 é北=", "2:8 {", "2:9 🌍=", "2:14 null", "2:18 }", "2:21 x=", "2:26 ''", "2:28 }",
      ]
    )
  }

  @Test(arguments: 1...24)
  func piecesMayEndAnywhere(_ size: Int) {
    let text =
      "{\"a\\n\\u00e9\\ud83c\\udf0d北\": [123.5, \"x\\\\\", false, null, \"\\/\"],\n\"b\":\"\"}  "
    let bytes = Array(text.utf8)
    #expect(Self.tokens(bytes, pieceSize: size) == Self.tokens(bytes))
    #expect(Self.tokens(bytes).contains("1:2 a\né🌍北="))
  }

  @Test func escapesAreThoseOfTheRFC() {
    let text = #""\"\\\/\b\f\n\r\t\u0041\u20AC\uD83C\uDF0d""#
    #expect(Self.tokens(Array(text.utf8)) == ["1:1 '\"\\/\u{8}\u{C}\n\r\tA€🌍'"])
  }

  @Test(arguments: [
    ("0", "integer"), ("-0", "integer"), ("9007199254740992", "integer"),
    ("9007199254740993", "wideInteger"), ("-9223372036854775807", "wideInteger"),
    ("9223372036854775808", "text"), ("-9223372036854775808", "text"), ("0.5", "number"),
    ("1E+2", "number"), ("1e-400", "number"),
  ])
  func numbersAreToldApart(_ text: String, _ type: String) {
    #expect(Self.tokens(Array(text.utf8)) == ["1:1 \(text) \(type)"])
  }

  @Test(arguments: ["NaN", "Infinity", "-Infinity", "1e999", "-1e999"])
  func whatIsNoNumberIsNoValue(_ text: String) throws {
    let source = ByteSource(name: "", bytes: Array(text.utf8), pieceSize: 3)
    var tokenizer = JSONTokenizer(TextPieces(source))
    #expect(try tokenizer.next() == .null)
    #expect(tokenizer.oddity == .notANumber)
  }

  @Test(arguments: [
    ("[1,]", #"1:4 error: there is "]" where a value has to be [json]"#),
    ("{\"a\":1,}", #"1:8 error: there is "}" where a name in double quotes has to be [json]"#),
    ("{a:1}", #"1:2 error: there is "a" where a name in double quotes has to be [json]"#),
    ("{\"a\" 1}", #"1:6 error: there is "1" where a colon after the name has to be [json]"#),
    ("[1 2]", #"1:4 error: there is "2" where a comma or ] has to be [json]"#),
    ("{\"a\":1]", #"1:7 error: there is "]" where a comma or } has to be [json]"#),
    ("1 2", #"1:3 error: there is "2" where the end has to be [json]"#),
    ("tru", #"1:1 error: there is "t" where a value has to be [json]"#),
    ("'a'", #"1:1 error: there is "'" where a value has to be [json]"#),
    ("[\u{FEFF}1]", "1:2 error: there is the byte 0xef where a value has to be [json]"),
    ("01", #"1:1 error: "01" is no number in JSON [json]"#),
    ("[1.]", #"1:2 error: "1." is no number in JSON [json]"#),
    ("-", #"1:1 error: "-" is no number in JSON [json]"#),
    ("1e", #"1:1 error: "1e" is no number in JSON [json]"#),
    ("1.2.3", #"1:1 error: "1.2.3" is no number in JSON [json]"#),
    ("\"\\x\"", "1:2 error: there is a backslash before what needs none; double it [json]"),
    ("\"\\u12G4\"", "1:2 error: after \\u there have to be four hexadecimal digits [json]"),
    (
      "\"ab\\ud800\"",
      "1:4 error: there is half a surrogate pair; write both halves, or the character itself "
        + "[encoding]"
    ),
    (
      "\"\\ud800\\u0041\"",
      "1:2 error: there is half a surrogate pair; write both halves, or the character itself "
        + "[encoding]"
    ),
    (
      "\"a\nb\"",
      "1:3 error: there is a line break or control character in a text; write it as an escape, such "
        + "as \\n [json]"
    ),
    (
      "[\n 1,",
      "2:4 error: the data end before they are complete; they may have been cut off [json]"
    ),
    (
      "\"é",
      "1:3 error: the data end before they are complete; they may have been cut off [json]"
    ),
    ("", "1:1 error: there is no value [json]"),
    (" \n ", "2:2 error: there is no value [json]"),
  ])
  func whatIsNotJSONHasItsPlace(_ text: String, _ expected: String) {
    #expect(Self.error(text) == expected)
  }

  @Test(
    arguments: [
      [0xFF], [0x80], [0xC0, 0xAF], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80],
      [0xF4, 0x90, 0x80, 0x80],
      [0xF8, 0x88, 0x80, 0x80, 0x80], [0xE2, 0x82], [0xC3],
    ] as [[UInt8]]
  )
  func bytesThatAreNotUTF8HaveTheirPlace(_ bytes: [UInt8]) {
    let sentence = "1:2 error: these bytes are not UTF-8; save the file as UTF-8 [encoding]"
    #expect(Self.tokens([0x22] + bytes + [0x22]) == [sentence])
    #expect(Self.tokens([0x22] + bytes + [0x22], pieceSize: 1) == [sentence])
  }

  @Test func depthIsBounded() {
    let depth = JSONTokenizer.depthLimit
    let deepest = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    #expect(Self.error(deepest) == nil)
    let sentence = "1:129 error: more than 128 objects and arrays stand in each other [json]"
    #expect(Self.error(String(repeating: "[", count: 1_000_000)) == sentence)
  }

  @Test func longNumbersAreRefused() {
    let sentence = "1:1 error: a number has more than 1000 digits [json]"
    #expect(Self.error(String(repeating: "1", count: 5_000)) == sentence)
  }

  @Test(arguments: [true, false], [true, false])
  func utf16IsRecognised(_ isBig: Bool, _ hasMark: Bool) {
    let text = "{\"a\": \"é北🌍\"}"
    let units = (hasMark ? [0xFEFF] : []) + Array(text.utf16)
    let bytes = units.flatMap { unit in
      let (high, low) = (UInt8(unit >> 8), UInt8(truncatingIfNeeded: unit))
      return isBig ? [high, low] : [low, high]
    }
    let expected = ["1:1 {", "1:2 a=", "1:7 'é北🌍'", "1:12 }"]
    for size in [1, 2, 3, 5, 100] { #expect(Self.tokens(bytes, pieceSize: size) == expected) }
  }

  @Test func halfACodeUnitAtTheEndIsNoText() {
    let bytes: [UInt8] = [0xFF, 0xFE, 0x22, 0, 0x61, 0, 0x22, 0, 0x20]
    #expect(
      Self.tokens(bytes).last == "1:4 error: there is the byte 0xff where the end has to be [json]"
    )
  }

  @Test func aByteOrderMarkIsNoCharacter() {
    #expect(Self.tokens([0xEF, 0xBB, 0xBF] + Array("[]".utf8)) == ["1:1 [", "1:2 ]"])
  }
}
