/// What a worker is told of the ``RenderLimits`` when it starts.
struct WorkerLimits: Hashable {
  let processorSeconds: UInt64
  let memoryBytes: UInt64
  /// The answers after which the worker ends.
  let renders: UInt64

  init(_ limits: RenderLimits) {
    processorSeconds = UInt64(limits.processorSeconds)
    memoryBytes = UInt64(limits.memoryBytes)
    renders = UInt64(limits.rendersPerWorker)
  }

  /// Reads the argument that a worker is started with.
  init?(_ argument: String) {
    let numbers = argument.split(separator: ":").compactMap { UInt64($0) }
    guard numbers.count == 3 else { return nil }
    processorSeconds = numbers[0]
    memoryBytes = numbers[1]
    renders = numbers[2]
  }

  /// The argument that a worker is started with.
  var argument: String {
    "\(processorSeconds):\(memoryBytes):\(renders)"
  }
}
