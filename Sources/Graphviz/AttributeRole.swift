/// What Graphviz does with an attribute, as far as somebody's text in it is concerned.
enum AttributeRole {
  /// Drawn as text, with escapes of its own and entities.
  case label
  /// Shown by a viewer, after two rounds of escapes.
  case tooltip
  /// Followed by a viewer.
  case link
  /// Written to SVG as an XML attribute, after one round of escapes and entities.
  case identifier
  /// Written to SVG as an XML attribute, with entities and without escapes.
  case styleClass
  /// Acted on by Graphviz: only the program may set it.
  case reserved
  /// Unknown to Graphviz: data for other programs.
  case data

  /// The role of the attribute of this name.
  init(of name: String) {
    self =
      if AttributeRole.labels.contains(name) {
        .label
      } else if AttributeRole.tooltips.contains(name) {
        .tooltip
      } else if AttributeRole.links.contains(name) {
        .link
      } else if AttributeRole.identifiers.contains(name) {
        .identifier
      } else if name == "class" {
        .styleClass
      } else if AttributeRole.reservedNames.contains(name) {
        .reserved
      } else {
        .data
      }
  }

  private static let labels: Set<String> = ["label", "xlabel", "headlabel", "taillabel"]

  private static let tooltips: Set<String> = [
    "tooltip", "edgetooltip", "headtooltip", "labeltooltip", "tailtooltip",
  ]

  private static let links: Set<String> = [
    "URL", "edgeURL", "headURL", "labelURL", "tailURL",
    "href", "edgehref", "headhref", "labelhref", "tailhref",
  ]

  private static let identifiers: Set<String> = [
    "id", "target", "edgetarget", "headtarget", "labeltarget", "tailtarget",
  ]

  // Every name that some engine or renderer from 2.42 to 14 reads. Some inject markup (fontname,
  // stylesheet), some open files (image, shapefile), some stop the process (weight, minlen, dpi),
  // and comment is copied into PostScript as it stands. `key` is how cgraph keeps an edge's key.
  private static let reservedNames = Set(
    """
    K Damping TBbalance _background area arrowhead arrowsize arrowtail aspect bb beautify bgcolor \
    center charset cluster clusterrank color colorscheme comment compound concentrate constraint \
    decorate defaultdist dim dimen dir diredgeconstraints distortion dpi epsilon esep fillcolor \
    fixedsize fontcolor fontname fontnames fontpath fontsize forcelabels gradientangle group \
    head_lp headclip headport height image imagepath imagepos imagescale inputscale key \
    label_scheme labelangle labeldistance labelfloat labelfontcolor labelfontname labelfontsize \
    labeljust labelloc landscape layer layerlistsep layers layerselect layersep layout len levels \
    levelsgap lhead lheight linelength lp ltail lwidth margin maxiter mclimit mindist minlen \
    model newrank nodesep nojustify normalize notranslate nslimit nslimit1 oneblock ordering \
    orientation outputorder overlap overlap_scaling overlap_shrink pack packmode pad page pagedir \
    pencolor penwidth peripheries pin pos quadtree quantum radius rank rankdir ranksep ratio rects \
    regular remincross repulsiveforce resolution root rotate rotation samehead samplepoints \
    sametail scale searchsize sep shape shapefile showboxes sides size skew smoothing sortv \
    splines style stylesheet tail_lp tailclip tailport truecolor vertices viewport \
    voro_margin weight width xdotversion xlp z _draw_ _ldraw_ _hdraw_ _tdraw_ _hldraw_ _tldraw_
    """.split(separator: " ").map(String.init)
  )
}
