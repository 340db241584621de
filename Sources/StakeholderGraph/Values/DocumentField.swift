/// The columns that every table of documents has, in order.
public enum DocumentField: Int, Sendable, CaseIterable {
  case id, title, publisher, origin, authors, published, retrieved, language, url
  case archiveURL, licence, file, sha256, note

  /// The column's name and type.
  public var definition: Field {
    switch self {
    case .id: Field("id", .text, isRequired: true, "What edges call the document.")
    case .title: Field("title", .text, "The title as printed.")
    case .publisher: Field("publisher", .node, "The outlet that printed it, as a node.")
    case .origin: Field("origin", .node, "The agency whose text it is, if another, as a node.")
    case .authors: Field("authors", .list, "The authors as printed.")
    case .published: Field("published", .date, "When it was published.")
    case .retrieved: Field("retrieved", .date, "When it was read.")
    case .language: Field("language", .text, "Its language as a BCP 47 tag.")
    case .url: Field("url", .url, "Where it can be read.")
    case .archiveURL: Field("archive_url", .url, "Where a lasting copy can be read.")
    case .licence: Field("licence", .text, "The terms under which it may be used.")
    case .file: Field("file", .text, "The name of the text inside a folder of documents.")
    case .sha256: Field("sha256", .hash, "The SHA-256 of that file's bytes.")
    case .note: Field("note", .text, "Anything else, in the curator's words.")
    }
  }
}
