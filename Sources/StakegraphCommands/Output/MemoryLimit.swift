import Foundation
import StakeholderData

/// What is done where the memory that a process may take is limited, as by `ulimit -v`, and runs out.
///
/// The language's own report stands above; nothing can be done in its place, since it ends the process.
enum MemoryLimit {
  /// A constant of the process, since a signal handler can be given nothing and may not make texts.
  private static let advice = Array(
    ("Error: the program was stopped by the failure above; if that says that memory could not be "
      + "allocated, allow the process more of it (ulimit -v) or give it a smaller part of the data\n")
      .utf8
  )

  /// Has the process end with a sentence, and with nothing half-written, if there is a limit.
  static func watch() {
    guard isSet, !advice.isEmpty else { return }
    signal(SIGABRT) { _ in
      UnfinishedFiles.takeAway()
      _ = unsafe MemoryLimit.advice.withUnsafeBytes {
        unsafe Foundation.write(2, $0.baseAddress, $0.count)
      }
      _exit(1)
    }
  }

  private static var isSet: Bool {
    #if canImport(Darwin)
      let resource = RLIMIT_AS
    #else
      let resource = __rlimit_resource_t(RLIMIT_AS.rawValue)
    #endif
    var limit = rlimit()
    return unsafe getrlimit(resource, &limit) == 0 && limit.rlim_cur < rlim_t(Int64.max)
  }
}
