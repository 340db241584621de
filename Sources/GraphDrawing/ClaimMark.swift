import StakeholderGraph

/// What a line shows of a claim that is not plainly asserted, each in its own way.
enum ClaimMark: String, CaseIterable {
  case planned, opinion, denied, disputed

  /// What a claim is marked with, in the order of the cases.
  static func marks(of modality: Modality, _ status: Status) -> [ClaimMark] {
    let own: ClaimMark? =
      switch modality {
      case .asserted: nil
      case .planned: .planned
      case .opinion: .opinion
      case .denied: .denied
      }
    return [own, status == .disputed ? .disputed : nil].compactMap(\.self)
  }

  /// What it looks like, in letters that common fonts have.
  var sign: String {
    switch self {
    case .planned: "╌╌"
    case .opinion: "┈┈"
    case .denied: "╌┤"
    case .disputed: "○─"
    }
  }

  /// What Graphviz is told of the line of a claim with an arrow of its kind.
  static func attributes(of marks: [ClaimMark], arrow: Theme.Arrow) -> [String: String] {
    var attributes = ["style": "solid", "arrowhead": arrow.rawValue]
    for mark in marks {
      switch mark {
      case .planned: attributes["style"] = "dashed"
      case .opinion: attributes["style"] = "dotted"
      case .denied:
        // A bar before the arrow: it does not get there.
        attributes["style"] = "dashed"
        attributes["arrowhead"] = "tee\(arrow.rawValue)"
      case .disputed:
        attributes["dir"] = "both"
        attributes["arrowtail"] = "odot"
      }
    }
    return attributes
  }
}
