extension Array where Element: BitwiseCopyable {
  /// Makes room for a multiple of the elements, which costs nothing until it is used.
  ///
  /// Arrays that grow to millions of elements by doubling are copied, and take twice the memory meanwhile.
  mutating func reserve(_ factor: Double) {
    guard !isEmpty else { return }
    reserveCapacity(Int(Double(count) * factor))
  }
}
