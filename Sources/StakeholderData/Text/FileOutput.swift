private import Foundation
import StakeholderGraph

/// All that a file holds, handed piece by piece to whoever takes it.
public typealias FilePiecesWriter = (_ take: @escaping ([UInt8]) -> Void) -> Void

/// Writing whole files.
public enum FileOutput {
  /// Writes a file whole or not at all: a reader sees the old file or the new one.
  ///
  /// What is not a plain file, such as a device or a named pipe, is written to as it is.
  ///
  /// - Throws: ``FileError`` if it cannot be written; what stood there before is still there.
  public static func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    try write(to: path) { take in take(bytes) }
  }

  /// Writes a file piece by piece, whole or not at all.
  ///
  /// The pieces go into a hidden file beside the one meant, which then takes its place in one step. Only
  /// whoever is killed in between leaves the hidden file behind. After a failure pieces are taken and
  /// dropped.
  ///
  /// - Parameter pieces: hands over all that the file holds.
  /// - Throws: ``FileError`` if it cannot be written; what stood there before is still there.
  public static func write(to path: String, pieces: FilePiecesWriter) throws(FileError) {
    guard let file = try HiddenFile(for: path, isSynced: false, pieces: pieces) else { return }
    defer { file.forget() }
    try file.takePlace()
  }

  /// Writes files that belong together: all are written into hidden files and brought to the disk before the first
  /// takes its place, so that a full disk leaves all as they were.
  ///
  /// - Throws: ``FileError`` if one cannot be written.
  public static func write(_ files: [(path: String, bytes: [UInt8])]) throws(FileError) {
    var hidden: [HiddenFile] = []
    defer { for file in hidden { file.forget() } }
    for (path, bytes) in files {
      let file = try HiddenFile(for: path, isSynced: true) { take in take(bytes) }
      if let file { hidden.append(file) }
    }
    for file in hidden { try file.takePlace() }
  }

  /// Makes a folder, and those that lead to it, if they are not there.
  public static func makeFolder(_ path: String) throws(FileError) {
    if FileContents.kind(of: path) == .file { throw .isFile(path: path) }
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw .unwritable(path: path, reason: FileContents.reason(error))
    }
  }

  /// Where the links at a path lead, there or not.
  static func destination(of path: String) -> String {
    var target = URL(fileURLWithPath: path)
    // As many as the system follows.
    for _ in 0..<40 {
      let link = try? FileManager.default.destinationOfSymbolicLink(atPath: target.path)
      guard let link else { break }
      let folder = target.deletingLastPathComponent().resolvingSymlinksInPath()
      target = URL(fileURLWithPath: link, relativeTo: folder)
    }
    return target.path
  }
}
