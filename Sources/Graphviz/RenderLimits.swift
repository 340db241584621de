/// What one drawing, or one reading, may take in a render worker, and how long a worker is kept.
public struct RenderLimits: Sendable, Hashable {
  /// The seconds after which a drawing is given up and its worker killed.
  public let seconds: Double

  /// The memory of a worker in bytes, its programs and libraries included.
  ///
  /// Not limited under the address sanitizer, which maps terabytes.
  public let memoryBytes: Int

  /// The drawings after which a worker is replaced, because Graphviz leaks some kilobytes in each. It is
  /// replaced after each reading.
  public let rendersPerWorker: Int

  /// Makes limits.
  ///
  /// - Precondition: `seconds` is more than 0 and at most a million; the others are more than 0.
  public init(
    seconds: Double = 60,
    memoryBytes: Int = 1 << 30,
    rendersPerWorker: Int = 1_000
  ) {
    precondition(seconds > 0 && seconds <= 1_000_000, "no time for a drawing: \(seconds) s")
    precondition(memoryBytes > 0, "no memory for a drawing: \(memoryBytes) bytes")
    precondition(rendersPerWorker > 0, "no drawing for a worker: \(rendersPerWorker)")
    self.seconds = seconds
    self.memoryBytes = memoryBytes
    self.rendersPerWorker = rendersPerWorker
  }

  /// The seconds of processor time after which a drawing is stopped, should nobody be left to watch
  /// the clock: a little more than ``seconds``.
  public var processorSeconds: Int {
    Int(seconds.rounded(.up)) + 2
  }
}
