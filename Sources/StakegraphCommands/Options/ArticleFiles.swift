import ClaimExtraction
import Foundation
import StakeholderData
import StakeholderGraph

/// An article in a file or on standard input.
struct ArticleFiles {
  /// The path, nil for standard input.
  let path: String?

  /// What a draft's table of documents calls it: the file's own name.
  var name: String {
    path.map { URL(fileURLWithPath: $0).lastPathComponent } ?? "standard-input.txt"
  }

  /// The articles that paths name, folders by the text files in them, in order.
  static func all(in paths: [String]) throws(CommandFailure) -> [ArticleFiles] {
    var files: [ArticleFiles] = []
    for path in paths {
      guard path != "-" else {
        files.append(ArticleFiles(path: nil))
        continue
      }
      switch FileContents.kind(of: path) {
      case nil: throw CommandFailure(FileError.missing(path: path).description)
      case .file: files.append(ArticleFiles(path: path))
      case .folder:
        let folder = path.hasSuffix("/") ? path : path + "/"
        let names = FileContents.names(in: path).filter {
          $0.hasSuffix(".txt") && !$0.hasPrefix(".") && FileContents.kind(of: folder + $0) == .file
        }
        guard !names.isEmpty else {
          throw CommandFailure(
            "\(QuotedText.quoted(path)) has no .txt files; save each article as plain text, a "
              + "paragraph a line"
          )
        }
        files += names.map { ArticleFiles(path: folder + $0) }
      }
    }
    return files
  }

  /// Reads the article into a draft.
  func read(into draft: inout Draft) throws(CommandFailure) {
    let bytes = try bytes()
    do throws(ArticleProblem) {
      try draft.read(bytes, name: name)
    } catch {
      let shown = path.map { QuotedText.quoted($0) } ?? "standard input"
      throw CommandFailure("\(shown) \(error.description)")
    }
  }

  /// What the file holds.
  func bytes() throws(CommandFailure) -> [UInt8] {
    guard let path else {
      do {
        return [UInt8](try FileHandle.standardInput.readToEnd() ?? Data())
      } catch {
        throw CommandFailure("standard input cannot be read")
      }
    }
    return try CommandFailure.reporting { () throws(FileError) in
      try FileContents.bytes(at: path)
    }
  }
}

/// How far a long work has come, on a terminal only.
struct ProgressLine {
  private let total: Int
  private let isShown: Bool
  private var done = 0

  init(total: Int, isQuiet: Bool) {
    self.total = total
    isShown = !isQuiet && total > 20 && Streams.errorsAreOnTerminal
  }

  /// Counts one more; shows every twentieth.
  mutating func advance() {
    done += 1
    if isShown && done % 20 == 0 { Streams.noteWithoutEnd("\r\(done) of \(total) articles") }
  }

  /// Takes the line away.
  func end() {
    if isShown { Streams.noteWithoutEnd("\r\u{1B}[K") }
  }
}
