import Foundation
import Graphviz

/// Asks fontconfig, where it is installed.
enum FontProbe {
  /// A script that the usual fonts do not have.
  enum Script: String, CaseIterable {
    case chinese = "Chinese"
    case japanese = "Japanese"
    case korean = "Korean"

    /// The language that fontconfig knows the fonts of the script by.
    var language: String {
      switch self {
      case .chinese: "zh"
      case .japanese: "ja"
      case .korean: "ko"
      }
    }

    /// What a list of fonts calls it.
    var heading: String {
      switch self {
      case .chinese: "CJK font"
      case .japanese: "Kana"
      case .korean: "Hangul"
      }
    }

    /// The Debian package of a font that has it.
    var package: String { "fonts-noto-cjk" }

    /// Whether a letter is one of the script alone.
    func has(_ scalar: Unicode.Scalar) -> Bool {
      switch (self, scalar.value) {
      case (.chinese, 0x3400...0x4DBF), (.chinese, 0x4E00...0x9FFF), (.chinese, 0x20000...0x323AF):
        true
      case (.japanese, 0x3041...0x30FF): true
      case (.korean, 0x1100...0x11FF), (.korean, 0x3131...0x318E), (.korean, 0xAC00...0xD7A3): true
      default: false
      }
    }
  }

  /// The family that stands for a pattern, nil if nobody can tell.
  static func family(for pattern: String) -> String? {
    firstLine(of: ["fc-match", "-f", "%{family}", pattern]) ?? nil
  }

  /// A family that has a script, nil within if there is none, and nil if nobody can tell.
  static func family(of script: Script) -> String?? {
    firstLine(of: ["fc-list", ":lang=\(script.language)", "family"])
  }

  /// A sentence for each script in the labels of a picture that no installed font has.
  ///
  /// None for formats of text, which whoever shows them brings fonts for.
  static func warnings(for diagram: Diagram, as format: OutputFormat) -> [String] {
    guard format.isBinary else { return [] }
    let labels =
      diagram.nodes.map(\.attributes) + diagram.edges.map(\.attributes)
      + diagram.clusters.map(\.attributes) + [diagram.attributes]
    let texts = labels.compactMap { attributes -> String? in
      switch attributes["label"] {
      case .text(let text), .markup(let text): text
      case .setting, nil: nil
      }
    }
    return Script.allCases.compactMap { script in
      guard texts.contains(where: { $0.unicodeScalars.contains(where: script.has) }),
        case .some(.none) = family(of: script)
      else { return nil }
      return "warning: no installed font has \(script.rawValue) letters, which are drawn as boxes; "
        + "install \(script.package), or draw SVG"
    }
  }

  /// The first line that a command prints, in the order of the alphabet, nil within if it prints
  /// nothing, and nil if it fails.
  private static func firstLine(of command: [String]) -> String?? {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = command
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return nil }
    let data = (try? pipe.fileHandleForReading.readToEnd()) ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { return nil }
    let lines = String(decoding: data, as: UTF8.self).split(separator: "\n")
    return .some(lines.min().map(String.init))
  }
}
