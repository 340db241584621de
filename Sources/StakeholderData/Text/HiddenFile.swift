private import Foundation
import StakeholderGraph

/// A file that is written beside the one meant, and then takes its place in one step.
struct HiddenFile {
  private let path: String
  private let place: String
  private let target: String
  private let mark: UnfinishedFiles.Mark?

  /// Writes the hidden file; nil for what is not a plain file, such as a named pipe, which is written to as it is.
  ///
  /// - Parameters:
  ///   - isSynced: whether to wait until it is on the disk.
  ///   - pieces: hands over all that the file holds.
  /// - Throws: ``FileError`` if it cannot be written; nothing is left of it.
  init?(for path: String, isSynced: Bool, pieces: FilePiecesWriter) throws(FileError) {
    if path.hasSuffix("/") || FileContents.kind(of: path) == .folder { throw .isFolder(path: path) }
    // A rename would replace a link instead of what it leads to.
    let target = URL(fileURLWithPath: FileOutput.destination(of: path))
    let folder = target.deletingLastPathComponent()
    guard FileContents.kind(of: folder.path) == .folder else {
      throw .unwritable(path: path, reason: "there is no folder \(QuotedText.quoted(folder.path))")
    }
    let attributes = try? FileManager.default.attributesOfItem(atPath: target.path)
    let type = attributes?[.type] as? FileAttributeType
    // The links in /dev/fd lead to pipes that have no path of their own.
    let isPipe = type == nil && FileContents.kind(of: path) != nil
    if isPipe || (type != nil && type != .typeRegular) {
      let problem = PieceFile.write(to: isPipe ? path : target.path, isNew: false, pieces: pieces)
      if let problem { throw .unwritable(path: path, reason: problem) }
      return nil
    }
    self.path = path
    self.target = target.path
    place = folder.appendingPathComponent(".stakegraph-\(UUID().uuidString)").path
    mark = UnfinishedFiles.add(place)
    let problem = PieceFile.write(to: place, isNew: true, isSynced: isSynced, pieces: pieces)
    if let problem {
      forget()
      throw .unwritable(path: path, reason: problem)
    }
    // The new file would have the rights of any new file.
    if let rights = attributes?[.posixPermissions] {
      try? FileManager.default.setAttributes([.posixPermissions: rights], ofItemAtPath: place)
    }
  }

  /// Takes the place of the file meant.
  ///
  /// - Throws: ``FileError`` if it cannot; what stood there before is still there.
  func takePlace() throws(FileError) {
    if unsafe rename(place, target) != 0 {
      throw .unwritable(path: path, reason: SystemReason.text(of: errno))
    }
  }

  /// Takes the hidden file away if it is still there.
  func forget() {
    try? FileManager.default.removeItem(atPath: place)
    UnfinishedFiles.remove(mark)
  }
}
