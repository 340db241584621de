/// Positions in the order of their scores, the highest first, equals in their order.
enum SortedByScore {
  /// The positions of whole numbers. Complexity: O(n) for each byte in which any two differ.
  static func order(of scores: [UInt64]) -> [UInt32] {
    var order = (0..<UInt32(scores.count)).map { $0 }
    var next = order
    let (all, any) = scores.reduce((UInt64.max, UInt64(0))) { ($0.0 & $1, $0.1 | $1) }
    // From the last byte to the first: what was equal so far stays as it was.
    for shift in stride(from: UInt64(0), to: 64, by: 8) where (all ^ any) >> shift & 0xFF != 0 {
      var places = [Int](repeating: 0, count: 257)
      for score in scores { places[256 - Int(score >> shift & 0xFF)] += 1 }
      for place in 1..<257 { places[place] += places[place - 1] }
      // Now the place of a byte holds how many are greater.
      for row in order {
        let byte = 255 - Int(scores[Int(row)] >> shift & 0xFF)
        next[places[byte]] = row
        places[byte] += 1
      }
      swap(&order, &next)
    }
    return order
  }

  /// The positions of numbers from 0 on. Complexity: O(n).
  static func order(of scores: [Double]) -> [UInt32] {
    // Of numbers that are not below 0 the bits are in the order of the numbers.
    order(of: scores.map { ($0 + 0).bitPattern })
  }
}
