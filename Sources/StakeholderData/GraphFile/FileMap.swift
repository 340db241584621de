private import Foundation

/// A file that is mapped into memory for reading, until nobody holds it any more.
///
/// A class, since the map is taken away once, when the last graph that reads from it is gone.
final class FileMap: Sendable {
  /// Where the first byte stands.
  let address: UInt
  let byteCount: Int

  /// Maps a whole file.
  ///
  /// - Throws: ``FileError`` if it cannot be opened, or is empty or no plain file.
  init(_ path: String) throws(FileError) {
    switch FileContents.kind(of: path) {
    case nil: throw .absence(of: path)
    case .folder: throw .isFolder(path: path)
    case .file: break
    }
    let file = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw .unreadable(path: path, reason: SystemReason.text(of: errno)) }
    defer { close(file) }
    var status = stat()
    guard unsafe fstat(file, &status) == 0 else {
      throw .unreadable(path: path, reason: SystemReason.text(of: errno))
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw .unreadable(path: path, reason: "it is a pipe or a device, and a file is needed")
    }
    guard status.st_size > 0 else { throw .unreadable(path: path, reason: "it is empty") }
    byteCount = Int(status.st_size)
    let start = unsafe mmap(nil, byteCount, PROT_READ, MAP_PRIVATE, file, 0)
    guard let start = unsafe start, unsafe start != MAP_FAILED else {
      throw .unreadable(path: path, reason: SystemReason.text(of: errno))
    }
    address = UInt(bitPattern: start)
    Self.endsClearly
  }

  /// Has a process that reads where a file has been cut off end with a sentence.
  private static let endsClearly: Void = {
    _ = signal(SIGBUS) { _ in
      let sentence: StaticString =
        "Error: a file was cut off or changed while it was read; run the command again\n"
      _ = unsafe write(STDERR_FILENO, sentence.utf8Start, sentence.utf8CodeUnitCount)
      UnfinishedFiles.takeAway()
      _exit(1)
    }
  }()

  deinit {
    _ = unsafe munmap(UnsafeMutableRawPointer(bitPattern: address), byteCount)
  }

  /// Makes bytes ready that will all be read, at once: one by one, each part of a map that is met first
  /// interrupts the process.
  func prepare(_ bytes: Range<Int>) {
    precondition(bytes.upperBound <= byteCount, "bytes \(bytes) of a map of \(byteCount)")
    #if os(Linux)
      let page = Int(getpagesize())
      let start = bytes.lowerBound / page * page
      guard let place = unsafe UnsafeMutableRawPointer(bitPattern: address + UInt(start)) else {
        return
      }
      // Without effect on systems that do not know it.
      _ = unsafe madvise(place, bytes.upperBound - start, Self.populate)
    #endif
  }

  /// Linux's `MADV_POPULATE_READ`, which its module for Swift need not have.
  private static let populate: Int32 = 22

  /// A copy of some of the bytes.
  func bytes(in range: Range<Int>) -> [UInt8] {
    precondition(range.upperBound <= byteCount, "bytes \(range) of a map of \(byteCount)")
    let map = unsafe UnsafeRawBufferPointer(
      start: UnsafeRawPointer(bitPattern: address),
      count: byteCount
    )
    return unsafe [UInt8](map[range])
  }
}
