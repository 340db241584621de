private import Foundation
import StakeholderGraph

/// A file or folder that could not be read or written.
public enum FileError: Error, Sendable, Hashable, CustomStringConvertible {
  /// There is nothing of that name.
  case missing(path: String)
  /// A folder lacks a table that makes it a dataset.
  case noDataset(path: String, missing: String)
  /// A file was expected, and it is a folder.
  case isFolder(path: String)
  /// A folder was expected, and it is a file.
  case isFile(path: String)
  /// The system refused to read it.
  case unreadable(path: String, reason: String)
  /// The system refused to write it.
  case unwritable(path: String, reason: String)
  /// It is there already and holds something.
  case exists(path: String)
  /// A folder that would be replaced holds something that would be lost.
  case holdsMore(path: String, name: String)
  /// It is larger than a table may be.
  case tooLarge(path: String, byteCount: Int)

  /// Why nothing is seen at a path: there is nothing, or it may not be looked at.
  public static func absence(of path: String) -> FileError {
    unsafe access(path, F_OK) != 0 && errno == EACCES
      ? .unreadable(path: path, reason: SystemReason.text(of: EACCES)) : .missing(path: path)
  }

  /// One sentence: what failed, where, and what to do.
  public var description: String {
    switch self {
    case .missing(let path):
      "\(quoted(path)) does not exist; check the path"
    case .noDataset(let path, let missing):
      "\(quoted(path)) is no dataset: it has no \(missing); add the file, or make a dataset with "
        + "stakegraph init"
    case .isFolder(let path):
      "\(quoted(path)) is a folder; name a file in it"
    case .isFile(let path):
      "\(quoted(path)) is a file; name a folder"
    case .unreadable(let path, let reason):
      "\(quoted(path)) cannot be read: \(reason)"
    case .unwritable(let path, let reason):
      "\(quoted(path)) cannot be written: \(reason)"
    case .exists(let path):
      "\(quoted(path)) is there already and not empty; name a new folder"
    case .holdsMore(let path, let name):
      "\(quoted(path)) holds \(quoted(name)), which would be lost; move it away, or name a new folder"
    case .tooLarge(let path, let byteCount):
      "\(quoted(path)) has \(byteCount) bytes; a table may have 4,000,000,000; split the dataset"
    }
  }

  private func quoted(_ path: String) -> String { QuotedText.quoted(path) }
}

/// Reading whole files.
public enum FileContents {
  /// Offsets into a table are 32 bits wide.
  static let limit = 4_000_000_000

  /// The bytes of a file.
  public static func bytes(at path: String) throws(FileError) -> [UInt8] {
    let (number, size) = try open(path)
    defer { close(number) }
    return try bytes(of: number, byteCount: size, path)
  }

  /// Opens a file to be read; its descriptor, which is to be closed, and how many bytes it has.
  static func open(_ path: String) throws(FileError) -> (number: Int32, byteCount: Int) {
    switch kind(of: path) {
    case nil: throw .absence(of: path)
    case .folder: throw .isFolder(path: path)
    case .file: break
    }
    guard isRegular(path) else {
      throw .unreadable(path: path, reason: "it is a pipe or a device, and a file is needed")
    }
    let number = unsafe Foundation.open(path, O_RDONLY | O_CLOEXEC)
    guard number >= 0 else { throw .unreadable(path: path, reason: SystemReason.text(of: errno)) }
    var status = stat()
    guard unsafe fstat(number, &status) == 0 else {
      let reason = SystemReason.text(of: errno)
      close(number)
      throw .unreadable(path: path, reason: reason)
    }
    let size = Int(status.st_size)
    guard size <= limit else {
      close(number)
      throw .tooLarge(path: path, byteCount: size)
    }
    return (number, size)
  }

  /// All bytes of an open file that has not been read yet.
  static func bytes(
    of number: Int32,
    byteCount size: Int,
    _ path: String
  ) throws(FileError) -> [UInt8] {
    // Files of the system do not tell how long they are.
    guard size > 0 else { return try pieces(of: number, path) }
    var problem: Int32 = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, filled in
      while filled < size {
        let rest = unsafe buffer[filled...]
        let count = unsafe read(
          number,
          rest.base.baseAddress.map { unsafe $0 + filled },
          rest.count
        )
        if count > 0 {
          filled += count
        } else if count == 0 || errno != EINTR {
          if count < 0 { problem = errno }
          break
        }
      }
    }
    guard problem == 0 else {
      throw .unreadable(path: path, reason: SystemReason.text(of: problem))
    }
    return bytes
  }

  private static func pieces(of number: Int32, _ path: String) throws(FileError) -> [UInt8] {
    var bytes: [UInt8] = []
    do {
      while let piece = try FilePieces.next(from: number, name: path) { bytes += piece }
    } catch {
      throw .unreadable(path: path, reason: error.reason)
    }
    return bytes
  }

  static func isRegular(_ path: String) -> Bool {
    let file = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    let type = (try? FileManager.default.attributesOfItem(atPath: file))?[.type]
    return type as? FileAttributeType == .typeRegular
  }

  /// What stands at a path.
  public enum Kind: Sendable, Hashable {
    /// A file, or anything else that is not a folder.
    case file
    /// A folder.
    case folder
  }

  /// What stands at a path, nil for nothing.
  public static func kind(of path: String) -> Kind? {
    var isFolder: ObjCBool = false
    guard unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      return nil
    }
    return isFolder.boolValue ? .folder : .file
  }

  /// The names in a folder, sorted; empty if it cannot be read.
  public static func names(in folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
  }

  /// The system's reason for an error, in a few words.
  static func reason(_ error: any Error) -> String {
    let cocoa = error as NSError
    let underlying = cocoa.userInfo[NSUnderlyingErrorKey] as? NSError
    let posix = [cocoa, underlying].compactMap { $0 }.first { $0.domain == NSPOSIXErrorDomain }
    let code: Int32? =
      switch (error as? CocoaError)?.code {
      case _ where posix != nil: posix.map { Int32($0.code) }
      case .fileNoSuchFile, .fileReadNoSuchFile: ENOENT
      case .fileReadNoPermission, .fileWriteNoPermission: EACCES
      case .fileWriteOutOfSpace: ENOSPC
      case .fileWriteVolumeReadOnly: EROFS
      default: nil
      }
    guard let code else { return cocoa.localizedDescription }
    let text = unsafe String(cString: strerror(code))
    return text.lowercased()
  }
}
