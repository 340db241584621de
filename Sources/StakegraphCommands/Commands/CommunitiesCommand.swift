import ArgumentParser
import GraphFormats
import GraphQueries
import StakeholderGraph

struct CommunitiesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "communities",
    abstract: "Lists groups of nodes that are linked more among each other than to the rest.",
    discussion: """
      Found by the Leiden algorithm; the weight of a link is the number of its claims. Each group is called \
      after its best connected member. Asserted claims link, unless --modality names others. A \
      quotation by whoever printed it links nobody, unless --through-publishers is given.

      Example: stakegraph communities --format csv
      """
  )

  @Option(
    help: ArgumentHelp(
      "Which orders by chance are tried; the same number always gives the same groups.",
      valueName: "number"
    )
  )
  var seed: UInt64 = 1

  @OptionGroup var groups: GroupOptions
  @OptionGroup var data: DataOptions
  @OptionGroup var selection: SelectionOptions
  @OptionGroup var links: LinkOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let graph = selection.source(try data.graph(common))
    let rule = links.rule(try selection.selection(in: graph))
    let communities = Communities(of: graph, rule: rule, seed: seed)
    guard !communities.groups.isEmpty else {
      throw CommandFailure(links.nothingLinks(by: rule, in: graph, selection))
    }
    let listing = GroupListing(
      graph: graph,
      kind: .communities(modularity: communities.modularity, seed: seed),
      groups: communities.groups,
      isolatedCount: communities.isolated.count,
      listsIsolated: false
    )
    try groups.write(listing, common)
  }
}
