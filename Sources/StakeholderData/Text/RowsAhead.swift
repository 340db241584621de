private import Dispatch
import StakeholderGraph
import Synchronization

/// Scans the rows of a table on other threads, ahead of the one that adds them to a graph.
///
/// The table is cut where lines end. Such a place may be within quotes, so that rows count only if those before
/// them end right where they begin: whoever adds them asks by that place, and gets none for another. So what
/// is found depends neither on threads nor on cuts.
///
/// A class, since the threads share it.
final class RowsAhead: Sendable {
  /// How tables are cut, and by how many threads they are scanned.
  struct Settings: Sendable {
    /// How many threads scan beside the one that adds; none where there is one processor.
    var threadCount: Int
    /// The bytes of a chunk, more or less.
    var chunkSize = 1 << 20
    /// The bytes from which on a table is worth it.
    var minimum = 1 << 22
    /// The bytes of a table that are in memory at once, more or less.
    var windowSize = 1 << 23
    /// The bytes from which on a table is not read whole.
    var windowMinimum = 1 << 25
  }

  /// Rows that were scanned at once.
  struct Rows: Sendable {
    let batch: CellBatch
    /// Where each of them begins.
    let starts: [UInt32]
    /// Where the next one begins.
    let end: Int
    /// The numbers of the ids that they refer to, as far as they were known.
    let references: KnownIDs.References
  }

  /// All rows from one cut to the next, or to one that is not plain.
  struct Chunk: Sendable {
    var rows: [Rows] = []
    var stop = RowScanner.Stop.full
  }

  private enum State {
    case waiting, taken, over
    case done(Chunk)
  }

  private struct Progress {
    var states: [State]
    /// The first chunk that may still be asked for, and the first that may be taken.
    var firstOpen = 0
    var firstWaiting = 0
  }

  private let bytes: [UInt8]
  private let separator: UInt8
  private let types: [FieldType]
  private let known: KnownIDs
  /// Where the chunks begin, upwards.
  private let starts: [Int]
  private let progress: Mutex<Progress>
  /// A signal for each chunk that is done.
  private let ready: [DispatchSemaphore]
  /// How many chunks may be done before somebody asks for one.
  private let room: DispatchSemaphore
  private let threadCount: Int

  /// Begins to scan; nil for a table that is not worth it.
  ///
  /// - Parameters:
  ///   - position: where the first row begins.
  ///   - types: what the cells of a row are.
  ///   - known: the ids that rows may refer to.
  init?(
    _ bytes: [UInt8],
    separator: UInt8,
    from position: Int,
    types: [FieldType],
    known: KnownIDs,
    _ settings: Settings
  ) {
    guard settings.threadCount > 0, bytes.count >= settings.minimum else { return nil }
    self.bytes = bytes
    self.separator = separator
    self.types = types
    self.known = known
    threadCount = settings.threadCount
    starts = Self.starts(in: bytes.span, from: position, settings.chunkSize)
    progress = Mutex(Progress(states: starts.map { _ in .waiting }))
    ready = starts.map { _ in DispatchSemaphore(value: 0) }
    room = DispatchSemaphore(value: 2 + 2 * settings.threadCount)
    for _ in 0..<threadCount {
      DispatchQueue.global(qos: .userInitiated).async { self.work() }
    }
  }

  /// The beginnings of lines after each so many bytes.
  private static func starts(
    in bytes: Span<UInt8>,
    from position: Int,
    _ chunkSize: Int
  ) -> [Int] {
    var starts = [position]
    var next = position + chunkSize
    while next < bytes.count {
      while next < bytes.count, bytes[next - 1] != 0x0A { next += 1 }
      guard next < bytes.count else { break }
      starts.append(next)
      next += chunkSize
    }
    return starts
  }

  // MARK: - The thread that adds

  /// The rows that begin at a position; nil if nobody scanned them, and the asker has to.
  ///
  /// Positions are asked for upwards.
  func chunk(at position: Int) -> Chunk? {
    let next = place(notBefore: position)
    let isTaken = progress.withLock { progress in
      while progress.firstOpen < next { passFirst(of: &progress) }
      guard next < starts.count, starts[next] == position else { return false }
      // Whoever asks has nothing else to do.
      if case .waiting = progress.states[next] {
        passFirst(of: &progress)
        return false
      }
      return true
    }
    guard isTaken else { return nil }
    ready[next].wait()
    return progress.withLock { progress in
      guard case .done(let chunk) = progress.states[next] else { return nil }
      passFirst(of: &progress)
      return chunk
    }
  }

  /// Forgets the first chunk that is open.
  private func passFirst(of progress: inout Progress) {
    if case .done = progress.states[progress.firstOpen] { room.signal() }
    progress.states[progress.firstOpen] = .over
    progress.firstOpen += 1
  }

  /// Where rows end that the asker scans, beginning at a position: at the next chunk.
  func limit(from position: Int) -> Int {
    let next = place(notBefore: position + 1)
    return next < starts.count ? starts[next] : bytes.count
  }

  /// Lets all threads end, which has to be done.
  func finish() {
    progress.withLock { progress in
      while progress.firstOpen < starts.count { passFirst(of: &progress) }
    }
    for _ in 0..<threadCount { room.signal() }
  }

  private func place(notBefore position: Int) -> Int {
    var (low, high) = (0, starts.count)
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] < position { low = middle + 1 } else { high = middle }
    }
    return low
  }

  // MARK: - The threads that scan

  private func work() {
    var scanner = RowScanner(separator: separator, columnCount: types.count)
    while true {
      room.wait()
      let place: Int? = progress.withLock { progress in
        while progress.firstWaiting < starts.count {
          let place = progress.firstWaiting
          progress.firstWaiting += 1
          if case .waiting = progress.states[place] {
            progress.states[place] = .taken
            return place
          }
        }
        return nil
      }
      guard let place else { return }
      let chunk = scan(place, &scanner)
      progress.withLock { progress in
        if case .taken = progress.states[place] {
          progress.states[place] = .done(chunk)
        } else {
          // Nobody will ask for it any more.
          room.signal()
        }
      }
      ready[place].signal()
    }
  }

  private func scan(_ place: Int, _ scanner: inout RowScanner) -> Chunk {
    // A span borrows from a local.
    let bytes = bytes
    var chunk = Chunk()
    var position = starts[place]
    let end = place + 1 < starts.count ? starts[place + 1] : bytes.count
    while position < end, chunk.stop == .full {
      var batch = CellBatch(columnCount: types.count)
      var rowStarts: [UInt32] = []
      chunk.stop = scanner.scan(
        bytes.span,
        from: &position,
        to: end,
        into: &batch,
        starts: &rowStarts
      )
      let references = known.references(in: batch, types)
      chunk.rows.append(
        Rows(batch: batch, starts: rowStarts, end: position, references: references)
      )
    }
    return chunk
  }
}
