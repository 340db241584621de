import ClaimExtraction
import Foundation
import StakeholderData
import StakeholderGraph

/// An article in a file or on standard input.
struct ArticleFiles {
  /// The path, nil for standard input.
  let path: String?
  /// Whether web pages are read too, by their text.
  var readsPages = false
  /// Why there is nothing to read at the path, as a sentence.
  var flaw: String?

  /// What a draft's table of documents calls it: the file's own name, that of a page's text for a page.
  var name: String {
    let name = path.map { URL(fileURLWithPath: $0).lastPathComponent } ?? "standard-input.txt"
    guard readsPages, let ending = Self.pages.first(where: name.lowercased().hasSuffix) else {
      return name
    }
    return name.dropLast(ending.count) + ".txt"
  }

  private static let pages = [".html", ".htm", ".xhtml"]

  /// The articles that paths name, folders by the text files in them, in order.
  ///
  /// - Parameter readsPages: whether web pages are articles too.
  /// - Throws: what is missing, and two files of one name, by which a draft tells its documents apart.
  static func all(in paths: [String], readsPages: Bool) throws(CommandFailure) -> [ArticleFiles] {
    let files = try found(in: paths, readsPages)
    var pathOf: [String: String] = [:]
    for file in files {
      let path = file.path ?? "-"
      if let other = pathOf.updateValue(path, forKey: file.name) {
        throw CommandFailure(
          "\(QuotedText.quoted(other)) and \(QuotedText.quoted(path)) would both be the document "
            + "\(QuotedText.quoted(file.name)); name one of them otherwise"
        )
      }
    }
    return files
  }

  private static func found(in paths: [String], _ readsPages: Bool) throws(CommandFailure)
    -> [ArticleFiles]
  {
    var files: [ArticleFiles] = []
    for path in paths {
      guard path != "-" else {
        files.append(ArticleFiles(path: nil, readsPages: readsPages))
        continue
      }
      switch FileContents.kind(of: path) {
      case nil: throw CommandFailure(absence(of: path))
      case .file: files.append(ArticleFiles(path: path, readsPages: readsPages))
      case .folder:
        guard unsafe access(path, R_OK | X_OK) == 0 else {
          let reason = FileError.unreadable(path: path, reason: "permission denied")
          throw CommandFailure(reason.description)
        }
        let folder = path.hasSuffix("/") ? path : path + "/"
        let endings = [".txt"] + (readsPages ? pages : [])
        let inside = FileContents.names(in: path).filter { !$0.hasPrefix(".") }
        let names = inside.filter { name in
          endings.contains(where: name.lowercased().hasSuffix)
            && FileContents.kind(of: folder + name) == .file
        }
        let folders = inside.filter { FileContents.kind(of: folder + $0) == .folder }
        if let first = folders.first {
          Streams.note(
            "\(Count.of(folders.count, "folder")) in \(QuotedText.visible(path)) "
              + "\(folders.count == 1 ? "is" : "are") not read; name "
              + "\(QuotedText.visible(folder + first)) too if it holds articles"
          )
        }
        let unseen = inside.filter { FileContents.kind(of: folder + $0) == nil }
        let articles = unseen.filter { name in endings.contains(where: name.lowercased().hasSuffix)
        }
        for name in unseen where !articles.contains(name) {
          Streams.note(absence(of: folder + name) + "; it is not read")
        }
        guard !names.isEmpty || !articles.isEmpty else {
          let hasPages = inside.contains { name in
            pages.contains { name.lowercased().hasSuffix($0) }
          }
          throw CommandFailure(
            "\(QuotedText.quoted(path)) has no .txt files; "
              + (hasPages
                ? "give --html to read its web pages"
                : "save each article as plain text, a paragraph a line")
          )
        }
        files += (names + articles).sorted().map { name in
          ArticleFiles(
            path: folder + name,
            readsPages: readsPages,
            flaw: articles.contains(name) ? absence(of: folder + name) : nil
          )
        }
      }
    }
    return files
  }

  /// Why nothing is seen at a path that a folder names, as a sentence.
  private static func absence(of path: String) -> String {
    let target = try? FileManager.default.destinationOfSymbolicLink(atPath: path)
    if let target {
      return
        "\(QuotedText.quoted(path)) is a symbolic link to \(QuotedText.quoted(target)), where there is nothing"
    }
    if path.unicodeScalars.contains("\u{FFFD}") {
      return "\(QuotedText.quoted(path)) has a name that is not UTF-8; name the file otherwise"
    }
    return FileError.absence(of: path).description
  }

  /// Reads the article into a draft.
  ///
  /// - Returns: the text that the draft's citations count in.
  @discardableResult
  func read(into draft: inout Draft) throws(CommandFailure) -> [UInt8] {
    var bytes = try bytes()
    let isPage = readsPages && WebPage.isOne(bytes)
    if isPage { bytes = WebPage.text(of: bytes) }
    do throws(ArticleProblem) {
      try draft.read(bytes, name: name)
    } catch {
      let shown = path.map { QuotedText.quoted($0) } ?? "standard input"
      switch error {
      case .empty where isPage:
        throw CommandFailure(
          "\(shown) has no text outside scripts, frames, forms and comments; save the article as plain text"
        )
      case .longLine(_, let byteCount) where isPage:
        throw CommandFailure(
          "\(shown) has a paragraph of \(byteCount) bytes, which no article has; save the article as plain text"
        )
      default: break
      }
      throw CommandFailure("\(shown) \(error.description)")
    }
    return bytes
  }

  /// What the file holds.
  func bytes() throws(CommandFailure) -> [UInt8] {
    if let flaw { throw CommandFailure(flaw) }
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
