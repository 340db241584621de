/// A command that could not do its work, as one sentence for the person who called it.
///
/// The program ends with status 1 and the sentence on standard error.
struct CommandFailure: Error, Hashable, CustomStringConvertible {
  let description: String

  init(_ sentence: String) {
    description = sentence
  }

  /// The result of some work, whose own error becomes a failure with the same sentence.
  static func reporting<Result, Failure: Error & CustomStringConvertible>(
    _ work: () throws(Failure) -> Result
  ) throws(CommandFailure) -> Result {
    do {
      return try work()
    } catch {
      throw CommandFailure(error.description)
    }
  }
}
