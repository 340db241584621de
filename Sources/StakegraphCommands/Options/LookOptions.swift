import ArgumentParser
import GraphDrawing
import StakeholderGraph

/// How a picture looks, and what it says of itself.
struct LookOptions: ParsableArguments {
  @OptionGroup var theme: ThemeOption

  @Option(help: ArgumentHelp("A title, which stands above the picture.", valueName: "text"))
  var title: String?

  @Option(
    help: ArgumentHelp(
      "Words before the line below the picture that tells how many claims and documents it has.",
      valueName: "text"
    )
  )
  var caption: String?

  @Flag(
    name: .customLong("edge-labels"),
    help: "Write on each line what it says and how many claims do."
  )
  var edgeLabels = false

  @Flag(help: "Number the lines by the documents they cite, and list those with the legend.")
  var footnotes = false

  @Option(
    help: ArgumentHelp(
      "The width of the picture in pixels, or in points of PDF; its height follows.",
      valueName: "pixels"
    )
  )
  var width: Int?

  @Option(
    help: ArgumentHelp(
      "The width divided by the height, from 0.3 to 3, for the layout auto.",
      valueName: "ratio"
    )
  )
  var aspect: Double?

  @Option(
    help: ArgumentHelp(
      "A page of PDF that the picture is fitted on, upright or across as the picture is: a4, a3 or letter.",
      valueName: "page"
    )
  )
  var page: PageSize?

  func validate() throws {
    if page != nil && width != nil {
      throw ValidationError("--page and --width do not go together")
    }
    if let width, !(100...16_000).contains(width) {
      throw ValidationError("--width has to be from 100 to 16000 pixels, not \(width)")
    }
    if let aspect, !(0.3...3).contains(aspect) {
      throw ValidationError("--aspect has to be from 0.3 to 3")
    }
  }

  /// A way to draw a graph of a vocabulary.
  ///
  /// - Throws: a ``CommandFailure`` if there is a theme in a file that is wrong.
  func drawing(for vocabulary: Vocabulary) throws(CommandFailure) -> StakeholderDiagram {
    var drawing = StakeholderDiagram(
      theme: try theme.theme(for: vocabulary),
      caption: caption.flatMap { $0.isEmpty ? nil : $0 }
    )
    drawing.title = title.flatMap { $0.isEmpty ? nil : $0 }
    drawing.labelsEdges = edgeLabels
    drawing.hasFootnotes = footnotes
    return drawing
  }
}
