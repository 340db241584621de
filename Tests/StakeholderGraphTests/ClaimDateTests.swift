import StakeholderGraph
import Testing

struct ClaimDateTests {
  @Test(arguments: [
    ("2025", 2025_0101, 2025_1231), ("2025-02", 2025_0201, 2025_0228),
    ("2024-02", 2024_0201, 2024_0229), ("1900-02", 1900_0201, 1900_0228),
    ("2000-02", 2000_0201, 2000_0229), ("2025-04", 2025_0401, 2025_0430),
    ("2024-02-29", 2024_0229, 2024_0229), ("2025-12-31", 2025_1231, 2025_1231),
    ("2024/2025", 2024_0101, 2025_1231), ("2025-03-04/2025-03-11", 2025_0304, 2025_0311),
    ("2024-12/2025", 2024_1201, 2025_1231), ("2025/2025", 2025_0101, 2025_1231),
    ("0001-01-01", 1_0101, 1_0101), ("9999", 9999_0101, 9999_1231),
  ])
  func aDateSpansItsDays(_ text: String, first: Int, last: Int) throws {
    let date = try #require(ClaimDate(text))
    #expect(date.firstDay == first)
    #expect(date.lastDay == last)
    #expect(date.description == text)
  }

  @Test(arguments: [
    "", "/", "25", "20250", "2025-", "2025-1", "2025-13", "2025-00", "2025-02-29", "1900-02-29",
    "2025-04-31", "2025-01-00", "2025-01-1", "2025-01-011", "2025-01-01-01", "2025/", "/2025",
    "2025/2024", "2025-02/2025-01", "2024/2025/2026", " 2025", "2025 ", "-2025", "+025", "２０２５",
    "2025–01", "May 2025", "2025-1a", "2025-03-04T00:00", "٢٠٢٥", "2025\n", "2025/\u{301}2026",
  ])
  func anythingElseIsNone(_ text: String) {
    #expect(ClaimDate(text) == nil)
  }

  @Test(arguments: [
    ("2025", "2025-12-31", true), ("2025", "2026-01-01", false),
    ("2025-03-04/2025-03-11", "2025-03-11", true), ("2025-03-04/2025-03-11", "2025-03-12", false),
    ("2024/2026", "2025-06", true), ("2025-02", "2025-03", false), ("2024-02", "2024-02-29", true),
  ])
  func datesThatShareADayOverlap(_ first: String, _ second: String, overlap: Bool) throws {
    let one = try #require(ClaimDate(first))
    let other = try #require(ClaimDate(second))
    #expect(one.overlaps(other) == overlap)
    #expect(other.overlaps(one) == overlap)
    #expect(one.overlaps(one))
  }
}
