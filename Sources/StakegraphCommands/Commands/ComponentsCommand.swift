import ArgumentParser
import GraphFormats
import GraphQueries
import StakeholderGraph

struct ComponentsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "components",
    abstract: "Lists the parts of the graph that no claim links to each other.",
    discussion: """
      The largest comes first. Asserted claims link, in either direction, unless --modality names \
      others. A quotation by whoever printed it links nobody, unless --through-publishers is given.

      Example: stakegraph components --kind funded
      """
  )

  @Flag(help: "List nodes without a link too, each as a component of its own.")
  var isolated = false

  @OptionGroup var groups: GroupOptions
  @OptionGroup var data: DataOptions
  @OptionGroup var selection: SelectionOptions
  @OptionGroup var links: LinkOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let graph = selection.source(try data.graph(common))
    let rule = links.rule(try selection.selection(in: graph))
    let components = Components(of: graph, rule: rule)
    guard !components.groups.isEmpty || (isolated && !components.isolated.isEmpty) else {
      throw CommandFailure(links.nothingLinks(by: rule, in: graph, selection))
    }
    let listing = GroupListing(
      graph: graph,
      kind: .components,
      groups: components.groups + (isolated ? components.isolated.map(NodeGroup.init(alone:)) : []),
      isolatedCount: components.isolated.count,
      listsIsolated: isolated
    )
    try groups.write(listing, common)
  }
}
