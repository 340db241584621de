public import StakeholderGraph

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
    try self.init(path: folder.hasSuffix("/") ? folder + file : "\(folder)/\(file)", name: file)
  }

  /// Reads the text of a file.
  public init(path: String) throws(Problem) {
    try self.init(path: path, name: path)
  }

  private init(path: String, name: String) throws(Problem) {
    let bytes: [UInt8]
    do {
      bytes = try FileContents.bytes(at: path)
    } catch {
      throw .file(error)
    }
    let text = TextDecoding.utf8(of: bytes)
    guard TextDecoding.flaws(in: text).allSatisfy(\.isNUL) else { throw .notUTF8(file: name) }
    self.init(text: text, sha256: SHA256.hexDigest(of: bytes))
    guard !paragraphs.isEmpty else { throw .empty(file: name) }
  }

  /// The texts of a graph's documents, or why each could not be looked at.
  public static func all(
    of graph: Graph,
    in folder: String
  ) -> [DocumentID: Result<SourceText, Problem>] {
    var texts: [DocumentID: Result<SourceText, Problem>] = [:]
    for document in graph.allDocuments {
      texts[document] = Result { () throws(Problem) in
        try SourceText(file: graph.text(.file, of: document), in: folder)
      }
    }
    return texts
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

  /// The place of a range; nil if the document has no such place.
  public func place(paragraph: Int, range: Range<Int>) -> Place? {
    guard !range.isEmpty, let text = text(paragraph: paragraph, range: range) else { return nil }
    return Place(
      paragraph: paragraph,
      range: range,
      sha256: SHA256.hexDigest(of: Array(text.utf8))
    )
  }

  /// A place in the text, with the hash that a citation of it has.
  public struct Place: Sendable, Hashable {
    /// The paragraph, from 1.
    public let paragraph: Int
    /// The Unicode scalars of the paragraph, from 0.
    public let range: Range<Int>
    /// The SHA-256 of the range's UTF-8 text.
    public let sha256: String
  }

  /// The places where words stand within one paragraph, in order; any run of spaces equals any other.
  ///
  /// Complexity: O(document × words).
  public func places(of words: String) -> [Place] {
    let wanted = words.split(whereSeparator: \.isWhitespace).joined(separator: " ").unicodeScalars
    let letters = Array(wanted)
    guard !letters.isEmpty else { return [] }
    return paragraphs.enumerated().flatMap { index, paragraph in
      paragraph.indices.compactMap { start -> Place? in
        guard let end = Self.end(of: letters, in: paragraph, from: start) else { return nil }
        let text = Self.text(paragraph[start..<end])
        return Place(
          paragraph: index + 1,
          range: start..<end,
          sha256: SHA256.hexDigest(of: Array(text.utf8))
        )
      }
    }
  }

  /// Where the letters end if they stand from a place on, nil if they do not.
  private static func end(
    of letters: [Unicode.Scalar],
    in paragraph: [Unicode.Scalar],
    from start: Int
  ) -> Int? {
    var position = start
    for letter in letters {
      guard position < paragraph.count else { return nil }
      if letter == " " {
        guard paragraph[position].properties.isWhitespace else { return nil }
        while position < paragraph.count, paragraph[position].properties.isWhitespace {
          position += 1
        }
      } else {
        guard paragraph[position] == letter else { return nil }
        position += 1
      }
    }
    return position
  }

  /// What a search for a moved range found.
  enum Search: Hashable {
    case found(paragraph: Int, range: Range<Int>)
    case nothing
    /// The document is so long that hashing each range would take minutes.
    case tooLong
  }

  /// The first place of another range of some length whose text has a hash.
  ///
  /// - Parameter words: words that the range has to hold; ranges without them are passed over.
  /// - Complexity: O(document × length), bounded.
  func place(
    ofHash hash: String,
    length: Int,
    words: [String],
    mostWork: Int = Self.mostWork
  ) -> Search {
    let wanted = words.map { Array($0.unicodeScalars) }
    var work = 0
    for (index, paragraph) in paragraphs.enumerated() where paragraph.count >= length {
      guard wanted.allSatisfy({ $0.isEmpty || paragraph.contains($0) }) else { continue }
      for start in 0...(paragraph.count - length) {
        work += length
        guard work <= mostWork else { return .tooLong }
        let range = start..<start + length
        if SHA256.hexDigest(of: Array(Self.text(paragraph[range]).utf8)) == hash {
          return .found(paragraph: index + 1, range: range)
        }
      }
    }
    return .nothing
  }

  /// The most characters hashed in search of one range: about a second, and far more than an article.
  static let mostWork = 50_000_000

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }
}
