import ArgumentParser
import Graphviz

/// How Graphviz is let to work.
struct GraphvizOptions: ParsableArguments {
  @Option(
    name: .customLong("time-limit"),
    help: ArgumentHelp("The seconds that one drawing may take.", valueName: "seconds")
  )
  var timeLimit = GraphvizOptions.defaultTimeLimit

  @Option(
    name: .customLong("memory-limit"),
    help: ArgumentHelp(
      "The memory that Graphviz may take: bytes, or a number with KiB, MiB or GiB.",
      valueName: "size"
    )
  )
  var memoryLimit = GraphvizOptions.defaultMemoryLimit

  @Flag(
    name: .customLong("in-process"),
    help: "Draw in this process, without limits: a crash of Graphviz is then one of stakegraph."
  )
  var inProcess = false

  func validate() throws {
    guard timeLimit > 0, timeLimit <= 1_000_000 else {
      throw ValidationError("--time-limit has to be more than 0 and at most 1000000 seconds")
    }
    guard memoryLimit.bytes >= 64 << 20 else {
      throw ValidationError(
        "--memory-limit has to be at least 64MiB, which Graphviz needs to start"
      )
    }
  }

  /// What draws by these options.
  func renderer(workers: Int) -> Renderer {
    Renderer(isolation: inProcess ? .inProcess : .worker, limits: limits(), workers: workers)
  }

  /// What draws the one picture of this run; it gets ready while the data are read.
  func rendererOfOnePicture() -> Renderer {
    let limits = limits()
    guard !inProcess else { return Renderer(isolation: .inProcess) }
    if let early = EarlyRenderer.within(limits) { return early }
    let renderer = Renderer(isolation: .worker, limits: limits)
    renderer.prepare()
    return renderer
  }

  /// What holds where the command line does not say anything.
  static var standard: GraphvizOptions {
    var options = GraphvizOptions()
    options.timeLimit = defaultTimeLimit
    options.memoryLimit = defaultMemoryLimit
    options.inProcess = false
    return options
  }

  /// What a drawing may take where the command line does not say.
  static let defaultLimits = RenderLimits(
    seconds: defaultTimeLimit,
    memoryBytes: defaultMemoryLimit.bytes,
    rendersPerWorker: drawingsPerWorker
  )

  // One picture can take several drawings.
  private static let drawingsPerWorker = 1_000
  private static let defaultTimeLimit = 60.0
  private static let defaultMemoryLimit = MemorySize(bytes: 1 << 30)

  private func limits() -> RenderLimits {
    RenderLimits(
      seconds: timeLimit,
      memoryBytes: memoryLimit.bytes,
      rendersPerWorker: Self.drawingsPerWorker
    )
  }
}

/// A size of memory, such as `512MiB`.
struct MemorySize: ExpressibleByArgument, Hashable {
  let bytes: Int

  init(bytes: Int) {
    self.bytes = bytes
  }

  init?(argument: String) {
    let units = [("KiB", 1 << 10), ("MiB", 1 << 20), ("GiB", 1 << 30), ("", 1)]
    guard let (ending, unit) = units.first(where: { argument.hasSuffix($0.0) }),
      let number = Int(argument.dropLast(ending.count)), number > 0,
      !number.multipliedReportingOverflow(by: unit).overflow
    else { return nil }
    bytes = number * unit
  }

  var defaultValueDescription: String { "1GiB" }
}
