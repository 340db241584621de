import StakeholderGraph

/// A finding by its byte, before anybody asked for lines.
struct LocatedFinding {
  let offset: Int
  let severity: Finding.Severity
  let message: String
  let code: String
  /// Where the same stands for the first time, if that matters.
  let firstOffset: Int?
}

extension LocatedFinding {
  /// Bytes that are not text.
  init(_ flaw: TextDecoding.Flaw) {
    self.init(
      offset: flaw.offset,
      severity: .error,
      message: flaw.isNUL
        ? "there is a NUL byte; remove it"
        : "these bytes are not UTF-8; save the file as UTF-8",
      code: flaw.isNUL ? "nul" : "encoding",
      firstOffset: nil
    )
  }

  /// Something in a record that is not CSV.
  init(_ flaw: CSVReader.Flaw) {
    let (offset, message) =
      switch flaw {
      case .unclosedQuote(let offset):
        (offset, "this quote is never closed; add the closing one, or double it")
      case .textAfterQuote(let offset):
        (offset, "there is text after the closing quote; double quotes that are meant")
      case .quoteInCell(let offset):
        (
          offset,
          "there is a quote in a cell without quotes; put the cell in quotes and double this one"
        )
      }
    self.init(offset: offset, severity: .error, message: message, code: "quote", firstOffset: nil)
  }

  /// The latest record of a reader, which has not as many cells as the header.
  init(raggedRow reader: CSVReader, columnCount: Int) {
    let count = reader.cells.count
    self.init(
      offset: reader.recordStart,
      severity: .error,
      message:
        "the row has \(count) \(count == 1 ? "cell" : "cells") and the header \(columnCount); "
        + (count > columnCount
          ? "put cells that hold the separator in double quotes" : "add the missing cells"),
      code: "ragged",
      firstOffset: nil
    )
  }

  /// Findings of one file with their places, in the order of the file.
  static func placed(_ findings: [LocatedFinding], in bytes: [UInt8], path: String) -> [Finding] {
    // Places are found upwards, so that no line is counted twice.
    var places = TextPlaces(bytes)
    var placeOf: [Int: TextPlace] = [:]
    let offsets = findings.flatMap { [$0.offset] + ($0.firstOffset.map { [$0] } ?? []) }
    for offset in offsets.sorted() where placeOf[offset] == nil {
      placeOf[offset] = places.place(at: offset)
    }
    let start = TextPlace(line: 1, column: 1)
    let sorted = findings.enumerated().sorted {
      ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset)
    }
    return sorted.map { _, finding in
      Finding(
        path: path,
        place: placeOf[finding.offset] ?? start,
        severity: finding.severity,
        message: finding.message
          + (finding.firstOffset.flatMap { placeOf[$0] }.map { "; the first is on line \($0.line)" }
            ?? ""),
        code: finding.code
      )
    }
  }
}
