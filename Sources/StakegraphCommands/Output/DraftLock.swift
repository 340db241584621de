import Foundation
import StakeholderGraph

/// Keeps others from a draft while it is reviewed, or from a dataset while something is added to it.
///
/// The system frees it when the process ends, however it ends, so that no lock is ever left behind. Where
/// a file system knows no locks, there is none.
struct DraftLock {
  private let number: Int32

  /// How long somebody waits for a dataset, and how long between two looks.
  private static let patience = Duration.seconds(30)
  private static let pause: UInt32 = 20_000

  /// Takes the lock of a draft's folder.
  ///
  /// - Throws: a sentence if another review has it.
  init(of draft: String) throws(CommandFailure) {
    guard let number = Self.taken(draft) else {
      throw CommandFailure(
        "\(QuotedText.quoted(draft)) is being reviewed already; end that review first"
      )
    }
    self.number = number
  }

  /// Takes the lock of a dataset's folder as soon as whoever has it has done.
  ///
  /// - Throws: a sentence if that takes too long.
  init(waitingFor dataset: String) throws(CommandFailure) {
    let end = ContinuousClock.now + Self.patience
    while true {
      if let number = Self.taken(dataset) {
        // The folder may have been replaced while somebody waited for the old one.
        if number < 0 || FileIdentity(of: number) == FileIdentity(at: dataset) {
          self.number = number
          return
        }
        close(number)
      }
      guard ContinuousClock.now < end else {
        throw CommandFailure(
          "nothing was added: \(QuotedText.quoted(dataset)) is being reviewed or written by another "
            + "command; end that one, then add with --apply; what was decided stays in the draft"
        )
      }
      usleep(Self.pause)
    }
  }

  /// The folder as it is open with its lock, a negative number where there can be none; nil if another has it.
  private static func taken(_ folder: String) -> Int32? {
    let number = unsafe open(folder, O_RDONLY | O_CLOEXEC | O_DIRECTORY)
    guard number >= 0, flock(number, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK else {
      return number
    }
    close(number)
    return nil
  }

  /// Lets others have the folder.
  func release() {
    if number >= 0 { close(number) }
  }
}
