import Testing

@testable import ClusterEngine

struct RowTextTests {
  @Test func cellsKeepTheirOrder() throws {
    let row = try #require(RowText(#"{"z":"1","a":null,"m":2.5,"b":true,"s":{"x":[1,"}"]}}"#))
    #expect(row.cells.map(\.name) == ["z", "a", "m", "b", "s"])
    #expect(row.cells.map(\.text) == ["1", "", "2.5", "true", #"{"x":[1,"}"]}"#])
    #expect(row["m"] == "2.5")
    #expect(row["none"] == "")
  }

  @Test func escapesAreRead() throws {
    let row = try #require(RowText(#"{"a\"b":"\\ \/ \n\r\t\b\f \u00e9 \ud83d\ude00 é"}"#))
    #expect(row[#"a"b"#] == "\\ / \n\r\t\u{8}\u{C} é 😀 é")
  }

  @Test func anEmptyObjectHasNoCell() throws {
    let row = try #require(RowText("{}"))
    #expect(row.cells.isEmpty)
  }

  @Test(arguments: ["", "row", "[1]", #"{"a"}"#, #"{"a":"b"#, #"{"a":"\u12"}"#])
  func whatIsNoObjectIsNoRow(text: String) {
    #expect(RowText(Substring(text)) == nil)
  }

  @Test func textsOfAnArrayAreRead() {
    #expect(RowText.array(#"["a","b\"c"]"#) == ["a", "b\"c"])
    #expect(RowText.array("null") == [])
  }
}
