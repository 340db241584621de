import Foundation
import Testing

/// A folder of its own for a test; removed with everything in it when the test is over.
struct TemporaryFolder: ~Copyable {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent("stakegraph-\(UUID())")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }

  /// The paths of all files and folders in it, sorted.
  func names() throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: url.path).sorted()
  }

  func write(_ text: String, to path: String) throws {
    try write(Array(text.utf8), to: path)
  }

  func write(_ bytes: [UInt8], to path: String) throws {
    let file = url.appendingPathComponent(path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try Data(bytes).write(to: file)
  }

  func bytes(of path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: url.appendingPathComponent(path)))
  }

  func text(of path: String) throws -> String {
    String(decoding: try bytes(of: path), as: UTF8.self)
  }

  /// Writes the dataset that most tests ask about.
  func writeSample(to folder: String = "sample", secondFounding: String = "disputed") throws {
    try write(
      """
      id,title,publisher,published,url
      d1,Budget day,gazette,2025-03-04,https://example.org/1
      d2,Plans,weekly,2025-03,

      """,
      to: "\(folder)/documents.csv"
    )
    try write(
      """
      id,kind,name,aliases,description
      fund,initiative,Sample Fund,,
      gazette,organisation,Example Gazette,,
      lone,region,Lone Isle,,
      mira,person,Mira Holm,M. Holm,A founder
      north,organisation,Northwind Labs,,
      north2,organisation,Northwind Arts,,
      weekly,organisation,Example Weekly,,

      """,
      to: "\(folder)/nodes.csv"
    )
    try write(
      """
      id,kind,source,target,document,paragraph,start,end,modality,status
      e1,quoted,gazette,mira,d1,1,0,20,,
      e2,founded,mira,north,d1,2,,,,
      e3,founded,mira,north,d2,,,,planned,\(secondFounding)
      e4,funded,fund,north,,,,,,
      e5,promoted,north,north,d1,3,,,,
      e6,funded,north,north2,d2,4,,,,rejected

      """,
      to: "\(folder)/edges.csv"
    )
  }
}

/// What the program did.
struct ProgramRun {
  let status: Int32
  let output: [UInt8]
  let errors: String

  var text: String { String(decoding: output, as: UTF8.self) }
  /// The sentence of a failure, without what comes before and after it.
  var sentence: String? {
    errors.split(separator: "\n").first { $0.hasPrefix("Error: ") }.map { String($0.dropFirst(7)) }
  }

  /// Runs the built program and waits for its end.
  init(_ arguments: [String], in folder: borrowing TemporaryFolder) throws {
    try self.init(executable: Self.program(), arguments: arguments, in: folder)
  }

  /// Runs a script whose `$0` is the built program.
  init(script: String, in folder: borrowing TemporaryFolder) throws {
    try self.init(
      executable: URL(fileURLWithPath: "/bin/sh"),
      arguments: ["-c", script, Self.program().path],
      in: folder
    )
  }

  private init(
    executable: URL,
    arguments: [String],
    in folder: borrowing TemporaryFolder
  ) throws {
    // Files, since a pipe that nobody empties stops the program.
    let streams = try TemporaryFolder()
    try streams.write("", to: "output")
    try streams.write("", to: "errors")
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = folder.url
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(
      forWritingTo: streams.url.appendingPathComponent("output")
    )
    process.standardError = try FileHandle(
      forWritingTo: streams.url.appendingPathComponent("errors")
    )
    try process.run()
    process.waitUntilExit()
    status = process.terminationStatus
    output = try streams.bytes(of: "output")
    errors = String(decoding: try streams.bytes(of: "errors"), as: UTF8.self)
  }

  /// The built program, which stands beside the tests.
  static func program() throws -> URL {
    let places =
      Bundle.allBundles.map(\.bundleURL) + [URL(fileURLWithPath: CommandLine.arguments[0])]
    let candidates = places.map {
      $0.deletingLastPathComponent().appendingPathComponent("stakegraph")
    }
    let found = candidates.first { FileManager.default.isExecutableFile(atPath: $0.path) }
    return try #require(found, "the program stakegraph is not beside the tests; build it first")
  }
}

/// JSON as objects that can be compared.
func json(_ text: String) throws -> NSDictionary {
  try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? NSDictionary)
}
