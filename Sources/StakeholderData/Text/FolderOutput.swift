private import Foundation
import StakeholderGraph

/// Writing several files that belong together, as a folder of their own.
public enum FolderOutput {
  /// Writes files into a folder, all of them or none.
  ///
  /// They are written into a hidden folder beside the one meant, brought to the disk, and moved to their
  /// place in one step. Only whoever is killed in between leaves that hidden folder behind, and nothing else
  /// changed. A folder that is replaced is moved aside first, so that for a moment there is only its
  /// hidden copy; it is removed when the new one stands.
  ///
  /// - Parameters:
  ///   - files: the files by their names, which are no paths, and what hands over all that they hold.
  ///   - path: the folder; made if it is not there, with those that lead to it. It may be empty.
  ///   - names: an existing folder that holds only files of these names is replaced.
  /// - Throws: ``FileError`` if the folder holds anything else, or cannot be written; what stood there
  ///   before is still there.
  public static func write(
    _ files: [(name: String, pieces: FilePiecesWriter)],
    to path: String,
    replacing names: Set<String> = []
  ) throws(FileError) {
    try check(path, replacing: names)
    // A rename would replace a link instead of what it leads to.
    let target = URL(fileURLWithPath: FileOutput.destination(of: path))
    let kind = FileContents.kind(of: target.path)
    let parent = target.deletingLastPathComponent()
    try FileOutput.makeFolder(parent.path)
    let mark = ".stakegraph-\(UUID().uuidString)"
    let fresh = parent.appendingPathComponent(mark)
    var marks = [UnfinishedFiles.add(fresh.path)]
    defer { for mark in marks { UnfinishedFiles.remove(mark) } }
    do {
      try FileManager.default.createDirectory(at: fresh, withIntermediateDirectories: false)
      for file in files {
        let place = fresh.appendingPathComponent(file.name).path
        marks.append(UnfinishedFiles.add(place))
        let problem = PieceFile.write(to: place, isNew: true, isSynced: true, pieces: file.pieces)
        if let problem { throw FileError.unwritable(path: path, reason: problem) }
      }
      if kind == .folder {
        // The new folder would have the rights of any new folder.
        let rights = try FileManager.default.attributesOfItem(atPath: target.path)
        if let rights = rights[.posixPermissions] {
          try FileManager.default.setAttributes(
            [.posixPermissions: rights],
            ofItemAtPath: fresh.path
          )
        }
      }
      if names.isEmpty || FileContents.names(in: target.path).isEmpty {
        // An empty folder gives way; one that somebody has filled meanwhile does not.
        guard unsafe rename(fresh.path, target.path) == 0 else {
          let isFull = [ENOTEMPTY, EEXIST].contains(errno)
          throw isFull
            ? FileError.exists(path: path)
            : .unwritable(path: path, reason: SystemReason.text(of: errno))
        }
      } else {
        try replace(target, by: fresh, keeping: parent.appendingPathComponent(mark + ".old"))
      }
    } catch {
      try? FileManager.default.removeItem(at: fresh)
      if let error = error as? FileError { throw error }
      throw .unwritable(path: path, reason: FileContents.reason(error))
    }
  }

  /// Writes files that are in memory, as others are written piece by piece.
  public static func write(
    _ files: [(name: String, bytes: [UInt8])],
    to path: String,
    replacing names: Set<String> = []
  ) throws(FileError) {
    let pieces: [(name: String, pieces: FilePiecesWriter)] = files.map { file in
      (file.name, { take in take(file.bytes) })
    }
    try write(pieces, to: path, replacing: names)
  }

  /// Finds out beforehand what would keep ``write(_:to:replacing:)`` from its folder, so that nobody
  /// waits for what cannot be written.
  ///
  /// - Throws: ``FileError/isFile(path:)``, ``FileError/exists(path:)``,
  ///   ``FileError/holdsMore(path:name:)``, or ``FileError/unwritable(path:reason:)`` for the folder that
  ///   the program stands in.
  public static func check(_ path: String, replacing names: Set<String>) throws(FileError) {
    let folder = URL(fileURLWithPath: FileOutput.destination(of: path))
    if FileContents.kind(of: folder.path) == .file { throw .isFile(path: path) }
    let present = FileContents.names(in: folder.path)
    if !present.isEmpty && names.isEmpty { throw .exists(path: path) }
    for name in present {
      let kind = FileContents.kind(of: folder.appendingPathComponent(name).path)
      if kind != .file || !names.contains(name) { throw .holdsMore(path: path, name: name) }
    }
    let here = URL(fileURLWithPath: FileManager.default.currentDirectoryPath)
    if folder.resolvingSymlinksInPath().path == here.resolvingSymlinksInPath().path {
      // Who stands in a folder that was replaced stands in the old one and sees nothing.
      throw .unwritable(path: path, reason: "it is the folder you are in; name a new one")
    }
  }

  private static func replace(_ folder: URL, by fresh: URL, keeping old: URL) throws {
    try move(folder, to: old)
    do {
      try move(fresh, to: folder)
    } catch {
      try move(old, to: folder)
      throw error
    }
    try? FileManager.default.removeItem(at: old)
  }

  /// Renames a folder, also onto an empty one, which `FileManager` does not.
  private static func move(_ folder: URL, to place: URL) throws {
    let status = unsafe rename(folder.path, place.path)
    if status != 0 {
      throw NSError(domain: NSPOSIXErrorDomain, code: Int(errno))
    }
  }
}
