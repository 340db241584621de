import Foundation
import StakeholderGraph

/// Keeps a second review from a draft while one is running.
///
/// The system frees it when the process ends, however it ends, so that no lock is ever left behind. Where
/// a file system knows no locks, there is none.
struct DraftLock {
  private let number: Int32

  /// Takes the lock of a draft's folder.
  ///
  /// - Throws: a sentence if another review has it.
  init(of draft: String) throws(CommandFailure) {
    number = unsafe open(draft, O_RDONLY | O_CLOEXEC | O_DIRECTORY)
    guard number >= 0, flock(number, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK else { return }
    close(number)
    throw CommandFailure(
      "\(QuotedText.quoted(draft)) is being reviewed already; end that review first"
    )
  }

  /// Lets others review the draft.
  func release() {
    if number >= 0 { close(number) }
  }
}
