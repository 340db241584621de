import ArgumentParser
import Foundation
import Graphviz

struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Tells what is installed, and what to install.",
    discussion: """
      Exit status 1 if something that stakegraph needs is missing.

      Example: stakegraph doctor
      """
  )

  @OptionGroup var common: CommonOptions

  func run() throws {
    let engines = GraphvizInstallation.engines
    let formats = GraphvizInstallation.formats
    let version = GraphvizInstallation.version
    var lines = ["stakegraph \(Stakegraph.configuration.version)"]
    lines.append("Graphviz   \(version.isEmpty ? "does not start" : version)")
    lines.append("engines    \(Self.list(engines))")
    lines.append("formats    \(Self.list(formats))")
    let wanted = LayoutChoice.allCases.filter { $0 != .auto }.map(\.rawValue)
    let missingEngines = wanted.filter { !engines.contains($0) }
    let missingFormats = ["svg", "png", "pdf"].filter { !formats.contains($0) }
    var advice: [String] = []
    if !missingEngines.isEmpty {
      advice.append(
        "no \(missingEngines.joined(separator: ", ")): install the package graphviz, on newer "
          + "Debian libgvplugin-neato-layout8 as well"
      )
    }
    if !missingFormats.isEmpty {
      advice.append("no \(missingFormats.joined(separator: ", ")): install the package graphviz")
    }
    lines.append(contentsOf: Self.fontLines())
    lines.append(contentsOf: advice)
    try Streams.write(lines.joined(separator: "\n") + "\n")
    if !advice.isEmpty { throw ExitCode.failure }
  }

  private static func list(_ names: [String]) -> String {
    names.isEmpty ? "none" : names.joined(separator: " ")
  }

  /// Which fonts pictures will really use, as fontconfig tells.
  private static func fontLines() -> [String] {
    guard let text = FontProbe.family(for: "Liberation Sans,Arial,Helvetica,sans-serif") else {
      return ["fonts      not known: fc-match is not there to ask"]
    }
    return ["font       \(text)"]
      + [FontProbe.Script.chinese, .korean].map { script in
        let family = FontProbe.family(of: script) ?? nil
        return script.heading.padding(toLength: 11, withPad: " ", startingAt: 0)
          + (family
            ?? "none: \(script.rawValue) names will be boxes in PNG and PDF; install \(script.package)")
      }
  }
}
