import ArgumentParser
import GraphFormats
import StakeholderData
import StakeholderGraph

struct LocateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "locate",
    abstract: "Tells the paragraph and range of words in a document, for edges.csv.",
    discussion: """
      Each place is a line: paragraph, start, end and text_sha256, separated by commas, as they stand \
      in edges.csv. Line breaks and runs of spaces in the words do not count.

      Example: stakegraph locate articles/harbour.txt "Mira Vale founded the Tidal Fund."
      """
  )

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case csv, json
  }

  @Argument(help: "The text of the document.", completion: .file())
  var file: String

  @Argument(help: "The words, as the document has them: best a whole sentence.")
  var words: String

  @Option(help: "How to print the places.")
  var format: Format = .csv

  @OptionGroup var common: CommonOptions

  func validate() throws {
    if words.allSatisfy(\.isWhitespace) { throw ValidationError("say which words to look for") }
  }

  func run() throws {
    let text = try CommandFailure.reporting { () throws(SourceText.Problem) in
      try SourceText(path: file)
    }
    let places = text.places(of: words)
    guard !places.isEmpty else {
      throw CommandFailure(
        "\(QuotedText.quoted(words)) does not stand in one paragraph of \(QuotedText.quoted(file)); "
          + "copy the words from the file itself"
      )
    }
    switch format {
    case .csv:
      common.note("paragraph,start,end,text_sha256")
      let lines = places.map { place in
        AnswerCSV.record([
          String(place.paragraph), String(place.range.lowerBound), String(place.range.upperBound),
          place.sha256,
        ])
      }
      try Streams.write(lines.joined())
    case .json:
      let objects = places.map { place -> JSONValue in
        .object([
          ("paragraph", .integer(place.paragraph)),
          ("start", .integer(place.range.lowerBound)),
          ("end", .integer(place.range.upperBound)),
          ("text_sha256", .text(place.sha256)),
        ])
      }
      try Streams.write(JSONValue.array(objects).indented() + "\n")
    }
  }
}
