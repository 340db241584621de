extension Graph {
  /// For each edge whether it has one of some kinds, states and modalities; nil if every edge does.
  ///
  /// By the columns and not edge by edge, which takes a tenth of the time.
  ///
  /// - Parameters:
  ///   - kinds: nil for any.
  ///   - modalities: nil for any.
  /// - Complexity: O(edgeCount), or O(1) if nothing has to be looked at.
  package func edgeMarks(
    kinds: Set<EdgeKind>?,
    statuses: Set<Status>,
    modalities: Set<Modality>?
  ) -> [Bool]? {
    var marks: [Bool]?
    func narrow(_ field: EdgeField, _ areAllowed: [Bool], _ isEmptyAllowed: Bool) {
      edges[field.rawValue].unmark(
        &marks,
        rowCount: edgeCount,
        unless: areAllowed,
        isEmptyAllowed: isEmptyAllowed
      )
    }
    func narrow<Word: Choice>(_ field: EdgeField, to words: Set<Word>) {
      let isEmptyAllowed = Word.whenEmpty.map(words.contains) ?? false
      narrow(field, Word.cases.map(words.contains), isEmptyAllowed)
    }
    narrow(.status, to: statuses)
    if let kinds {
      let count = vocabulary.edgeKinds.count
      narrow(.kind, (0..<count).map { kinds.contains(EdgeKind(index: UInt16($0))) }, false)
    }
    if let modalities { narrow(.modality, to: modalities) }
    return marks
  }

  /// Calls `body` with the number of the node at each end of every edge, in the order of the edges.
  package func withEnds<Result>(
    _ body: (_ sources: Span<UInt32>, _ targets: Span<UInt32>) -> Result
  ) -> Result {
    sources.withValues { sources in targets.withValues { targets in body(sources, targets) } }
  }

  /// Calls `body` with the edges that run to each node: where those of each begin, one number more than
  /// there are nodes, and from which node each comes, in the order of the edges at each node.
  ///
  /// - Complexity: O(edgeCount) for a graph that is in no graph file.
  package func withIncoming<Result>(
    _ body: (_ starts: Span<UInt32>, _ sources: Span<UInt32>) -> Result
  ) -> Result {
    let farEnds = incoming.farEnds(sources)
    return incoming.starts.withValues { starts in farEnds.withValues { body(starts, $0) } }
  }
}

extension PropertyColumn {
  /// Takes the marks from rows that hold none of some words.
  ///
  /// - Parameters:
  ///   - marks: nil as long as all rows have theirs.
  ///   - areAllowed: for each word whether a row with it keeps its mark.
  ///   - isEmptyAllowed: the same of rows without a word.
  fileprivate func unmark(
    _ marks: inout [Bool]?,
    rowCount: Int,
    unless areAllowed: [Bool],
    isEmptyAllowed: Bool
  ) {
    guard case .codes(let codes) = values, !(isEmpty && isEmptyAllowed),
      !(isEmptyAllowed && areAllowed.allSatisfy(\.self))
    else { return }
    var kept = marks ?? [Bool](repeating: true, count: rowCount)
    // One more, so that an absent value is no special case.
    let table = areAllowed + [isEmptyAllowed]
    func isAllowed(_ code: UInt16) -> Bool { table[min(Int(code), table.count - 1)] }
    codes.withValues { codes in
      if let rows {
        var hasWord = [Bool](repeating: false, count: isEmptyAllowed ? 0 : rowCount)
        for slot in codes.indices {
          let row = Int(rows[slot])
          if !isAllowed(codes[slot]) { kept[row] = false }
          if !isEmptyAllowed { hasWord[row] = true }
        }
        for row in hasWord.indices where !hasWord[row] { kept[row] = false }
      } else {
        for row in codes.indices where !isAllowed(codes[row]) { kept[row] = false }
      }
    }
    marks = kept
  }
}
