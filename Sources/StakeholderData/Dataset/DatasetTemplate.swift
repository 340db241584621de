private import Foundation
import StakeholderGraph

/// An empty dataset to start from.
public enum DatasetTemplate {
  /// Writes the files of an empty dataset into a folder, which is made if it is not there.
  ///
  /// - Returns: the paths written, in order.
  /// - Throws: ``FileError`` if the folder holds anything already or cannot be written.
  public static func write(to folder: String) throws(FileError) -> [String] {
    if FileContents.kind(of: folder) == .file { throw .isFile(path: folder) }
    if !FileContents.names(in: folder).isEmpty { throw .exists(path: folder) }
    try FileOutput.makeFolder(folder)
    let name = URL(fileURLWithPath: folder).lastPathComponent
    var files: [(DatasetFile, [UInt8])] = GraphTable.allCases.map { table in
      (DatasetFile(table), Array(CSVText.record(table.fields.map(\.name)).utf8))
    }
    files.append((.vocabulary, VocabularyFile.bytes(of: .standard)))
    let fields = Dictionary(uniqueKeysWithValues: GraphTable.allCases.map { ($0, $0.fields) })
    files.append(
      (
        .package,
        DataPackage.bytes(name: name, title: name, vocabulary: .standard, fields: fields)
      )
    )
    for (file, bytes) in files {
      try FileOutput.write(bytes, to: file.path(in: folder))
    }
    return files.map { $0.0.path(in: folder) }
  }
}
