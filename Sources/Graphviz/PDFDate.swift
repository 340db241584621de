/// Takes the time of day out of a PDF, so that the same drawing has the same bytes.
enum PDFDate {
  /// The PDF with spaces in place of its date of creation, which moves nothing in the file.
  ///
  /// Cairo writes it as `/CreationDate (D:20250305103000Z)`, in the clear.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  static func removed(_ pdf: [UInt8]) -> [UInt8] {
    let key = Array("/CreationDate (".utf8)
    var pdf = pdf
    var place = 0
    while place + key.count < pdf.count {
      guard pdf[place] == key[0], pdf[place..<place + key.count].elementsEqual(key),
        let end = pdf[place...].prefix(64).firstIndex(of: UInt8(ascii: ")"))
      else {
        place += 1
        continue
      }
      for byte in place...end { pdf[byte] = UInt8(ascii: " ") }
      place = end + 1
    }
    return pdf
  }
}
