/// The parts of the page that are files of their own.
enum PageSources {
  /// The page, with places for what differs.
  static let template = text(PackageResources.page_html)

  /// How the page looks.
  static let style =
    text(PackageResources.page_css) + text(PackageResources.picture_css)
    + text(PackageResources.panel_css) + text(PackageResources.narrow_css)

  /// What the page does: modules joined into one script, each behind those that it imports.
  static let script = join([
    PackageResources.data_js, PackageResources.fold_js, PackageResources.markup_js,
    PackageResources.words_js, PackageResources.filter_js, PackageResources.search_js,
    PackageResources.chain_js, PackageResources.state_js, PackageResources.view_js,
    PackageResources.picture_js, PackageResources.claims_js, PackageResources.panel_js,
    PackageResources.table_js, PackageResources.filters_js, PackageResources.combobox_js,
    PackageResources.files_js, PackageResources.download_js, PackageResources.print_js,
    PackageResources.main_js,
  ])

  /// The modules as one function, without the lines that tie them together.
  private static func join(_ modules: [[UInt8]]) -> String {
    let bodies = modules.map { module in
      text(module).split(separator: "\n", omittingEmptySubsequences: false)
        .filter { !$0.hasPrefix("import ") }
        .map { $0.hasPrefix("export ") ? $0.dropFirst("export ".count) : $0 }
        .joined(separator: "\n")
    }
    return "(() => {\n\"use strict\";\n\(bodies.joined(separator: "\n"))})();\n"
  }

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
