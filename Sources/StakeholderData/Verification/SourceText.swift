import StakeholderGraph

/// The text of a document, cut into the paragraphs that citations count.
public struct SourceText: Sendable {
  /// The SHA-256 of the file's bytes.
  public let sha256: String
  /// The lines that are not blank, without their ends, as Unicode scalars.
  private let paragraphs: [[Unicode.Scalar]]

  /// Why a document could not be looked at.
  public enum Problem: Error, Sendable, Hashable, CustomStringConvertible {
    /// The table of documents names no file for it.
    case notNamed
    /// The name leads out of the folder of documents.
    case outside(file: String)
    /// The file could not be read.
    case file(FileError)
    /// The file has no text.
    case empty(file: String)
    /// The file is not UTF-8.
    case notUTF8(file: String)

    /// What is wrong and what to do, as one sentence.
    public var description: String {
      switch self {
      case .notNamed: "documents.csv names no file for it; fill in the column file"
      case .outside(let file):
        "the file \(QuotedText.quoted(file)) is outside the folder of documents; "
          + "name one inside it"
      case .file(let error): error.description
      case .empty(let file): "\(QuotedText.quoted(file)) is empty"
      case .notUTF8(let file): "\(QuotedText.quoted(file)) is not UTF-8; save it as UTF-8"
      }
    }
  }

  /// Reads the text of a document.
  ///
  /// - Parameters:
  ///   - file: its name inside the folder, as the table of documents has it.
  ///   - folder: the reader's own copies of the documents.
  public init(file: String?, in folder: String) throws(Problem) {
    guard let file, !file.isEmpty else { throw .notNamed }
    let steps = file.split(separator: "/", omittingEmptySubsequences: false)
    guard !steps.contains(".."), !file.hasPrefix("/") else { throw .outside(file: file) }
    let bytes: [UInt8]
    do {
      bytes = try FileContents.bytes(
        at: folder.hasSuffix("/") ? folder + file : "\(folder)/\(file)"
      )
    } catch {
      throw .file(error)
    }
    let text = TextDecoding.utf8(of: bytes)
    guard TextDecoding.flaws(in: text).allSatisfy(\.isNUL) else { throw .notUTF8(file: file) }
    self.init(text: text, sha256: SHA256.hexDigest(of: bytes))
    guard !paragraphs.isEmpty else { throw .empty(file: file) }
  }

  init(text: [UInt8], sha256: String) {
    self.sha256 = sha256
    paragraphs = text.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D })
      .map { Array(String(decoding: $0, as: UTF8.self).unicodeScalars) }
      .filter { line in line.contains { !$0.properties.isWhitespace } }
  }

  /// The number of paragraphs.
  public var paragraphCount: Int { paragraphs.count }

  /// The number of Unicode scalars of a paragraph, counted from 1; nil if there is none.
  public func length(ofParagraph paragraph: Int) -> Int? {
    paragraphs.indices.contains(paragraph - 1) ? paragraphs[paragraph - 1].count : nil
  }

  /// The text of a range; nil if the document has no such place.
  public func text(paragraph: Int, range: Range<Int>) -> String? {
    guard let length = length(ofParagraph: paragraph), range.lowerBound >= 0,
      range.upperBound <= length
    else { return nil }
    return Self.text(paragraphs[paragraph - 1][range])
  }

  /// The first place of another range of some length whose text has a hash.
  ///
  /// Complexity: O(document × length).
  func place(ofHash hash: String, length: Int) -> (paragraph: Int, range: Range<Int>)? {
    for (index, paragraph) in paragraphs.enumerated() where paragraph.count >= length {
      for start in 0...(paragraph.count - length) {
        let range = start..<start + length
        if SHA256.hexDigest(of: Array(Self.text(paragraph[range]).utf8)) == hash {
          return (index + 1, range)
        }
      }
    }
    return nil
  }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }
}
