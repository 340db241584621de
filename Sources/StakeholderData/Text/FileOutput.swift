private import Foundation
import StakeholderGraph

/// Writing whole files.
public enum FileOutput {
  /// Writes a file whole or not at all: a reader sees the old file or the new one.
  ///
  /// What is not a plain file, such as a device or a named pipe, is written to as it is.
  ///
  /// - Throws: ``FileError`` if it cannot be written; what stood there before is still there.
  public static func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    if FileContents.kind(of: path) == .folder { throw .isFolder(path: path) }
    // A rename would replace a link instead of what it leads to.
    let target = URL(fileURLWithPath: path).resolvingSymlinksInPath()
    let folder = target.deletingLastPathComponent().path
    guard FileContents.kind(of: folder) == .folder else {
      throw .unwritable(path: path, reason: "there is no folder \(QuotedText.quoted(folder))")
    }
    let attributes = try? FileManager.default.attributesOfItem(atPath: target.path)
    let type = attributes?[.type] as? FileAttributeType
    do {
      if let type, type != .typeRegular {
        let handle = try FileHandle(forWritingTo: target)
        try handle.write(contentsOf: Data(bytes))
        try handle.close()
      } else {
        try Data(bytes).write(to: target, options: .atomic)
      }
    } catch {
      throw .unwritable(path: path, reason: FileContents.reason(error))
    }
  }
}
