private import Foundation

/// A file that is open to be written piece by piece.
///
/// A class, since it is shared by whoever hands the pieces over and whoever asks what went wrong.
final class PieceFile {
  private let number: Int32
  private var problem: Int32?

  private init(number: Int32) {
    self.number = number
  }

  /// Writes a file.
  ///
  /// - Parameters:
  ///   - isNew: whether there must be none of the path yet.
  ///   - isSynced: whether to wait until it is on the disk.
  /// - Returns: the system's reason if it cannot be written, in a few words.
  static func write(
    to path: String,
    isNew: Bool,
    isSynced: Bool = false,
    pieces: FilePiecesWriter
  ) -> String? {
    let flags = O_WRONLY | O_CLOEXEC | (isNew ? O_CREAT | O_EXCL : 0)
    let number = unsafe open(path, flags, 0o666)
    guard number >= 0 else { return SystemReason.text(of: errno) }
    let file = PieceFile(number: number)
    pieces { file.take($0) }
    if isSynced, file.problem == nil, fsync(number) != 0 { file.problem = errno }
    if close(number) != 0, file.problem == nil { file.problem = errno }
    return file.problem.map(SystemReason.text)
  }

  private func take(_ piece: [UInt8]) {
    var rest = piece[...]
    while !rest.isEmpty, problem == nil {
      let count = unsafe rest.withUnsafeBytes {
        unsafe Foundation.write(number, $0.baseAddress, $0.count)
      }
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        problem = errno
      }
    }
  }
}
