/// Elements of which the least comes out first.
struct BinaryHeap<Element: Comparable> {
  private var elements: [Element] = []

  /// A heap of some elements. Complexity: O(n).
  init(_ elements: [Element]) {
    self.elements = elements
    for position in (0..<elements.count / 2).reversed() { sink(position) }
  }

  /// Adds an element. Complexity: O(log n).
  mutating func insert(_ element: Element) {
    elements.append(element)
    var position = elements.count - 1
    while position > 0, elements[position] < elements[(position - 1) / 2] {
      elements.swapAt(position, (position - 1) / 2)
      position = (position - 1) / 2
    }
  }

  /// Takes out the least element, nil if there is none. Complexity: O(log n).
  mutating func popMin() -> Element? {
    guard let least = elements.first, let last = elements.popLast() else { return nil }
    if !elements.isEmpty {
      elements[0] = last
      sink(0)
    }
    return least
  }

  private mutating func sink(_ start: Int) {
    var position = start
    while true {
      var least = position
      for child in [2 * position + 1, 2 * position + 2]
      where child < elements.count && elements[child] < elements[least] {
        least = child
      }
      guard least != position else { return }
      elements.swapAt(position, least)
      position = least
    }
  }
}
