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
    switch kind(of: path) {
    case nil: throw .missing(path: path)
    case .folder: throw .isFolder(path: path)
    case .file: break
    }
    do {
      let data = try Data(contentsOf: URL(fileURLWithPath: path), options: .mappedIfSafe)
      guard data.count <= limit else { throw FileError.tooLarge(path: path, byteCount: data.count) }
      return [UInt8](data)
    } catch let error as FileError {
      throw error
    } catch {
      // Foundation takes a pipe for a file that nobody may read.
      throw .unreadable(
        path: path,
        reason: isRegular(path) ? reason(error) : "it is a pipe or a device, and a file is needed"
      )
    }
  }

  private static func isRegular(_ path: String) -> Bool {
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
