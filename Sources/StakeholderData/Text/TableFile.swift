private import Foundation
import StakeholderGraph

/// A table that is open, to be read whole or in parts.
///
/// A class, since the file is closed once.
final class TableFile {
  let path: String
  let byteCount: Int
  private let number: Int32

  /// Opens a file.
  init(_ path: String) throws(FileError) {
    self.path = path
    (number, byteCount) = try FileContents.open(path)
  }

  deinit {
    close(number)
  }

  /// All bytes.
  func bytes() throws(FileError) -> [UInt8] {
    try FileContents.bytes(of: number, byteCount: byteCount, path)
  }

  /// The bytes of a part.
  ///
  /// - Throws: ``FileError`` if they cannot be read, or the file has become shorter.
  func bytes(in range: Range<Int>) throws(FileError) -> [UInt8] {
    var problem: Int32 = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: range.count) { buffer, filled in
      while filled < range.count {
        let rest = unsafe buffer[filled..<range.count]
        let count = unsafe pread(
          number,
          rest.base.baseAddress.map { unsafe $0 + filled },
          rest.count,
          off_t(range.lowerBound + filled)
        )
        if count > 0 {
          filled += count
        } else if count == 0 || errno != EINTR {
          if count < 0 { problem = errno }
          break
        }
      }
    }
    guard problem == 0 else {
      throw .unreadable(path: path, reason: SystemReason.text(of: problem))
    }
    guard bytes.count == range.count else {
      throw .unreadable(path: path, reason: "it became shorter while it was read")
    }
    return bytes
  }
}
