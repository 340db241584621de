import Synchronization

/// Checks the bytes of a map block by block, each when it is first read: that they are what was written,
/// and that their values lead nowhere outside.
///
/// A class, since all columns share what is known of the blocks.
@safe
package final class BlockChecks: Sendable {
  /// The bytes of a block but the last.
  package static let blockSize = 1 << 16

  private let address: UInt
  /// The bytes that are in blocks.
  private let range: Range<Int>
  private let checksums: [UInt64]
  private let values: [CheckedValues]
  /// What is known of each block; a number, since pointers may not be shared.
  private let states: UInt
  private let damagedOffset = Atomic<Int>(-1)

  private typealias State = Atomic<UInt8>
  private static let sound: UInt8 = 1
  private static let damaged: UInt8 = 2

  /// - Parameters:
  ///   - address: where the map begins.
  ///   - range: the bytes that are in blocks.
  ///   - checksums: one a block, upwards.
  ///   - values: the values that the bytes hold, upwards, none over another.
  package init(
    address: UInt,
    range: Range<Int>,
    checksums: [UInt64],
    values: [CheckedValues]
  ) {
    precondition(
      checksums.count == (range.count + Self.blockSize - 1) / Self.blockSize,
      "\(checksums.count) checksums of \(range.count) bytes"
    )
    self.address = address
    self.range = range
    self.checksums = checksums
    self.values = values
    let states = UnsafeMutablePointer<State>.allocate(capacity: max(1, checksums.count))
    for block in checksums.indices { unsafe (states + block).initialize(to: State(0)) }
    self.states = UInt(bitPattern: states)
  }

  deinit {
    unsafe pointer.deinitialize(count: checksums.count)
    unsafe pointer.deallocate()
  }

  private var pointer: UnsafeMutablePointer<State> {
    guard let pointer = unsafe UnsafeMutablePointer<State>(bitPattern: states) else {
      preconditionFailure("memory that was allocated has an address")
    }
    return unsafe pointer
  }

  /// Where the damaged block begins that was met first, nil if none was.
  var firstDamage: Int? {
    let offset = damagedOffset.load(ordering: .acquiring)
    return offset < 0 ? nil : offset
  }

  /// Where the first damaged block begins, nil if all are sound. Complexity: O(bytes).
  package func findDamage() -> Int? {
    _ = areSound(range)
    return firstDamage
  }

  /// Whether the blocks that hold some bytes are sound; each is looked at once.
  func areSound(_ bytes: Range<Int>) -> Bool {
    let lower = max(bytes.lowerBound, range.lowerBound) - range.lowerBound
    let upper = min(bytes.upperBound, range.upperBound) - range.lowerBound
    guard lower < upper else { return true }
    let first = lower / Self.blockSize
    let last = (upper - 1) / Self.blockSize
    // Nearly everything that is asked for lies in a block that is known already.
    if first == last, unsafe (pointer + first).pointee.load(ordering: .acquiring) == Self.sound {
      return true
    }
    return areBlocksSound(first...last)
  }

  @inline(never)
  private func areBlocksSound(_ blocks: ClosedRange<Int>) -> Bool {
    var areSound = true
    for block in blocks {
      let state = unsafe (pointer + block).pointee.load(ordering: .acquiring)
      if state != Self.sound, state == Self.damaged || !check(block) { areSound = false }
    }
    return areSound
  }

  private func check(_ block: Int) -> Bool {
    let start = range.lowerBound + block * Self.blockSize
    let bytes = start..<min(start + Self.blockSize, range.upperBound)
    let map = unsafe UnsafeRawBufferPointer(
      start: UnsafeRawPointer(bitPattern: address),
      count: range.upperBound
    )
    let content = unsafe UnsafeRawBufferPointer(rebasing: map[bytes])
    var isSound = unsafe Checksum.of(content.bindMemory(to: UInt8.self).span) == checksums[block]
    if isSound {
      var index = firstValues(endingAfter: bytes.lowerBound)
      while index < values.count, values[index].range.lowerBound < bytes.upperBound, isSound {
        isSound = unsafe values[index].areSound(in: bytes, of: map)
        index += 1
      }
    }
    unsafe (pointer + block).pointee.store(
      isSound ? Self.sound : Self.damaged,
      ordering: .releasing
    )
    if !isSound {
      _ = damagedOffset.compareExchange(
        expected: -1,
        desired: start,
        ordering: .acquiringAndReleasing
      )
    }
    return isSound
  }

  private func firstValues(endingAfter offset: Int) -> Int {
    var low = 0
    var high = values.count
    while low < high {
      let middle = (low + high) / 2
      if values[middle].range.upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
